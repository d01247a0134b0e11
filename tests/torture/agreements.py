# SPDX-License-Identifier: GPL-2.0-or-later
"""Agreements that are broken, or odd and sound: refused in one sentence, or back from a workspace byte for byte."""

from __future__ import annotations

import hashlib
import json
import random
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from deesc_plugin.core.errors import AgreementError
from deesc_plugin.paths import load_agreement, resources
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND_FILE

from .bad_agreements import CHANGES, bad_agreement
from .campaign import Attempt, Campaign, Judged, Verdict, is_plain, strays

FILES = (RIVERLAND_FILE, resources() / "agreements" / "astana-2017.json")


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    documents = [json.loads(path.read_text("utf-8")) for path in FILES]

    def attempt(number: int, chance: random.Random) -> Judged:
        name, written = bad_agreement(documents, number, chance)
        path, space = folder / "bad.json", folder / "w.gpkg"
        path.write_bytes(written)
        judged = _judged(path, space)
        if judged.verdict is Verdict.FINE and (judged.what == "taken") != (name == "sound"):
            return Judged(Verdict.SILENT, name, f"{judged.what} {judged.words}")
        return strays(folder, path.name, space.name) or Judged(judged.verdict, judged.what, f"{name}: {judged.words}")

    yield attempt


def _judged(path: Path, space: Path) -> Judged:
    try:
        agreement = load_agreement(str(path))
    except AgreementError as refused:
        sentence = str(refused)
        is_named = path.name in sentence or "states a limit" in sentence
        is_one = sentence.count(". ") == 0 and sentence.endswith(".") and len(sentence) < 400 and is_plain(sentence)
        return Judged(Verdict.FINE if is_named and is_one else Verdict.WRONG, "refused", sentence)
    except Exception as error:
        return Judged(Verdict.WRONG, "raw", f"{type(error).__name__}: {error}")
    written = path.read_bytes()
    workspace.create_workspace(space, agreement, REFERENCE, overwrite=True)
    is_same = agreement.text.encode("utf-8") == written and agreement.digest == hashlib.sha256(written).hexdigest()
    is_back = workspace.snapshot(space).agreement == agreement
    return Judged(Verdict.FINE if is_same and is_back else Verdict.LOST, "taken")


AGREEMENTS = Campaign("agreements", "agreements, broken or odd", 2_000, len(CHANGES), _begin)
