# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from deesc_plugin.core.errors import AgreementError
from deesc_plugin.paths import load_agreement, resources

ASTANA = (resources() / "agreements" / "astana-2017.json").read_text("utf-8")
LATE = {
    "bidi": ('"en": "Russia"', '"en": "\u202eaissuR"', "parties/1/name/en: the text contains U+202E"),
    "two theatres": ('"theatre": [', '"theatre": [1, 2, 3, 4], "theatre": [', "the top: “theatre” stands there twice"),
    "slashes": ('"id": "astana-2017"', '"id": "../../evil"', "id: '../../evil' does not follow the pattern"),
    "far": (
        '"in_force_from": "2017-05-06"',
        '"in_force_from": "9999-12-31"',
        "claims/0/in_force_from: 9999-12-31 is not between 1900-01-01 and 2199-12-31",
    ),
    "our table": ('"id": "checkpoint"', '"id": "gpkg_contents"', "kinds: “gpkg_contents” is the name of a table"),
    "NaN": ('"limits": {}', '"limits": {"x": {"y": NaN}}', "limits/x/y: NaN is no number"),
    "surrogate": ('"en": "De-escalation zones in', '"en": "X\\ud800', "title/en: the text contains U+D800"),
    "endless": ("35.4,", "-Infinity,", "theatre/0: -Infinity is no number"),
    "deep": ('"limits": {}', '"limits": ' + "[" * 9000 + "]" * 9000, "lie in one another more than 32 deep"),
}


@pytest.mark.parametrize("what", LATE)
def test_an_agreement_that_failed_late_is_refused_when_it_is_read(what, tmp_path):
    old, new, words = LATE[what]
    assert old in ASTANA
    path = tmp_path / "bad.json"
    path.write_text(ASTANA.replace(old, new, 1), "utf-8")
    with pytest.raises(AgreementError) as refused:
        load_agreement(str(path))
    assert str(refused.value).startswith("The agreement bad.json is refused at ")
    assert words in str(refused.value)
    assert str(refused.value).endswith("; correct it there and read it again.")


def test_a_file_that_is_no_utf_8_says_which_byte(tmp_path):
    path = tmp_path / "bad.json"
    written = ASTANA.encode("utf-8")
    path.write_bytes(written[:100] + b"\xff" + written[100:])
    with pytest.raises(AgreementError, match="the byte FF at 100 is no UTF-8; save it as UTF-8"):
        load_agreement(str(path))
