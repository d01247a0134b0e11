# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import sys

import pytest

from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.registry import Registry


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Writes a package of extension files and gives a registry of it; each file sees it as REGISTRY."""
    folder = tmp_path / "ext_package"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))

    def write(**files: str) -> Registry[str]:
        (folder / "__init__.py").write_text(
            "from deesc_plugin.core.registry import Registry\nREGISTRY = Registry(__name__, 'part')\n"
        )
        for name, text in files.items():
            (folder / f"{name}.py").write_text(f"from . import REGISTRY\n{text}\n")
        import ext_package

        return ext_package.REGISTRY

    yield write
    for name in [name for name in sys.modules if name.partition(".")[0] == "ext_package"]:
        del sys.modules[name]


def test_files_are_found_and_stand_in_their_order_whatever_their_names(package):
    registry = package(a="REGISTRY.add('last', 30, 'L')", b="REGISTRY.add('first', 10, 'F')", c="VALUE = 1")
    assert list(registry) == ["F", "L"]
    assert registry["last"] == "L"
    assert "first" in registry and "middle" not in registry


def test_an_unknown_key_is_answered_with_the_known_ones(package):
    registry = package(a="REGISTRY.add('last', 30, 'L')", b="REGISTRY.add('first', 10, 'F')")
    with pytest.raises(DeescError, match="no part “middle”; the known ones are first, last"):
        registry["middle"]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("REGISTRY.add('first', 20, 'X')", "two files for the part “first”"),
        ("REGISTRY.add('other', 10, 'X')", "“first” and “other” have the same order 10"),
    ],
)
def test_duplicates_are_refused(package, second, words):
    registry = package(a="REGISTRY.add('first', 10, 'F')", b=second)
    with pytest.raises(DeescError, match=words):
        list(registry)


def test_a_file_that_does_not_load_is_refused_at_every_use(package):
    registry = package(a="REGISTRY.add('first', 10, 'F')", b="REGISTRY.add('second', 20, 1 / 0)")
    for _ in range(2):
        with pytest.raises(
            DeescError, match=r"part file b.py cannot be loaded \(ZeroDivisionError: division by zero\)"
        ):
            list(registry)
