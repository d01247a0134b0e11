# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line of ``verify.py``."""

from __future__ import annotations

import sys
from pathlib import Path

from .package import verify
from .said import shown

USAGE = """usage: python3 -I verify.py [PACKAGE.zip | folder]

Verify that a map package agrees with its manifest. Without an argument: the folder in which this file lies.
Exit status: 0 when everything agrees, 1 with the reasons when not, 2 when it was called otherwise."""
SURE = """Who forges a package can forge its manifest: compare these with what the sender told by another channel.
The SHA-256 stands for every file, the record for every field of the features, their exceptions and limits, the
fingerprint for uid, kind, region, party, status, name and geometry alone. Nothing here proves who made it, or when.
Who forges a package can forge this program, too: run one that came from elsewhere, or compare its own SHA-256 with
the one that the project's README states."""
SHADOW = """{name} lies beside this program, and would be run in the place of Python's own.
Move the program elsewhere and run: python3 -I verify.py PACKAGE.zip"""

_MODULES = (".py", ".pyc", ".pyd", ".so")


def main(arguments: list[str], program: Path) -> int:
    """Verify what the command line names, or the folder of the program; returns the exit code."""
    if "-h" in arguments or "--help" in arguments:
        print(USAGE)
        return 0
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        print(USAGE, file=sys.stderr)
        return 2
    shadow = None if sys.flags.isolated else _shadow(program.parent)
    if shadow:
        print(SHADOW.format(name=shown(shadow)), file=sys.stderr)
        return 2
    result = verify(arguments[0] if arguments else program.parent)
    lines = ["The package is NOT valid:", *(f"- {problem}" for problem in result.problems)]
    if result.valid:
        digests = [f"manifest SHA-256  {result.digest}", f"record            {result.record}"]
        digests += [f"fingerprint       {result.fingerprint}"]
        digests += [f"ledger            {result.ledger.said}"] if result.ledger else []
        lines = ["The package agrees with its manifest: no file more, less or other.", *digests, *SURE.split("\n")]
    for line in lines:
        print(shown(line).encode("ascii", "backslashreplace").decode("ascii"))
    return 0 if result.valid else 1


def _shadow(folder: Path) -> str | None:
    """What lies beside the program under the name of a module that Python has loaded for it, if anything does."""
    loaded = {name.partition(".")[0] for name in sys.modules} - {"__main__"}
    beside = sorted(path.name for path in folder.iterdir() if path.is_dir() or path.suffix in _MODULES)
    return next((name for name in beside if name.partition(".")[0] in loaded), None)
