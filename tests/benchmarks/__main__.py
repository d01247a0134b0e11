# SPDX-License-Identifier: GPL-2.0-or-later
"""``python -m tests.benchmarks [NAME ...]``: runs each benchmark in a process of its own, all of them by default."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run the benchmarks; 1 where one of them missed its target."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    chosen = [name for name in names if name.removeprefix("bench_") in sys.argv[1:]] or names
    worst = 0
    for name in chosen:
        print(f"== {name}", flush=True)
        command = [sys.executable, "-W", "ignore", "-m", f"{__package__}.{name}"]
        worst = max(worst, subprocess.run(command, check=False).returncode)
    return min(worst, 1)


if __name__ == "__main__":
    sys.exit(main())
