"""Writes the help page of the rules from the rule registry: run it when a rule was changed or added."""

from __future__ import annotations

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from deesc_plugin.core.reports.rules_page import rules_html  # noqa: E402
from deesc_plugin.core.rules import RULES  # noqa: E402

if __name__ == "__main__":
    page = PROJECT / "resources" / "help" / "rules.html"
    page.write_text(rules_html(RULES), "utf-8")
    sys.stdout.write(f"{page.relative_to(PROJECT)}: {sum(1 for _ in RULES)} rules\n")
