"""Writes resources/wording/sentences.json: the titles of rules and limits, the remedies, and the sentences of findings
in every language, as documents of a map package need them. They are taken from the translations in resources/i18n.

Run it after the translations have changed. With ``--check`` nothing is written, and the program fails where the file is
out of date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import translations

FILE = translations.PROJECT / "resources" / "wording" / "sentences.json"
WHERE = "deesc_plugin/core/"


def content() -> str:
    """The file as it should be: the texts of the core that are translated into every language, under themselves."""
    known = {
        language: {entry.source: entry.translation for entry in translations.read(language) if not entry.state}
        for language in translations.LANGUAGES
    }
    sentences = {
        text: {"en": text, **{language: known[language][text] for language in translations.LANGUAGES}}
        for text, files in translations.texts().items()
        if any(file.startswith(WHERE) for file in files) and all(text in of_one for of_one in known.values())
    }
    return json.dumps(sentences, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    if "--check" not in sys.argv[1:]:
        FILE.write_text(content(), "utf-8")
    elif not FILE.is_file() or FILE.read_text("utf-8") != content():
        sys.exit(f"Out of date: {FILE.name}; run .ci/sentences.py.")
