# SPDX-License-Identifier: GPL-2.0-or-later
"""The directions and sizes of the architecture, read from the source text itself."""

from __future__ import annotations

import ast
import functools
import io
import re
import subprocess
import sys
import tokenize
from pathlib import Path
from typing import Callable, Iterator

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "deesc_plugin"
FILES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))
NAMES = [path.as_posix() for path in FILES]

LONGEST_FILE = 350
STANDS_ALONE = "map_package/verification/"
"""Travels in each package, joined into one file that anybody can read and run with Python alone."""
LONGEST_FUNCTION = 60

MAY_IMPORT = {
    "core": {"core"},
    "bridge": {"bridge", "core", "compat", "paths"},
    "map_package": {"map_package", "bridge", "core", "compat", "paths"},
    "processing": {"processing", "map_package", "bridge", "core", "compat", "paths"},
    "gui": {"gui", "processing", "map_package", "bridge", "core", "compat", "paths"},
    "plugin": {"gui", "processing", "map_package", "bridge", "core", "compat", "paths"},
    "__init__": {"plugin"},
    "compat": set(),
    "paths": {"core"},
}
"""What each part of the package may import of the package."""

SETS_TYPE_ONLY = re.compile(r"map_package/paper/.*")
"""A typesetting room, which knows nothing of delimitations."""
MAY_BE_SET = {"core.errors", "core.saying"}
"""What it may import of the package besides itself: how it says that a file could not be written."""

QT_AND_QGIS = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "osgeo", "processing"}
WITHOUT_QGIS = re.compile(r"core/.*|map_package/(manifest|verify)\.py|paths\.py")
LIBRARIES_OF_CORE = {"numpy", "shapely", "pyproj"}
TAKES_SOURCES_APART = re.compile(r"bridge/(opening|stores)/|core/")
"""Where a bar is read: in what comes from outside, before QGIS sees it; in core no text is a layer's source."""
NEVER = re.compile(r"^(utils?|helpers?|common|managers?|misc)$|_(utils?|helpers?|managers?)$")
LEFT_OVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
VERSION = re.compile(r"QGIS_VERSION|qgisVersion|QT_VERSION|qVersion|shapely\.__version__|geos_version|__version__")


@functools.cache
def _text(name: str) -> str:
    return (PACKAGE / name).read_text("utf-8")


@functools.cache
def _nodes(name: str) -> tuple[ast.AST, ...]:
    """All nodes of a file, the module first, as Python 3.9 reads it."""
    module = ast.parse(_text(name), name, feature_version=(3, 9))
    return tuple(node for node in ast.walk(module) if not isinstance(node, ast.expr_context))


@functools.cache
def _imports(name: str) -> frozenset[str]:
    """Full dotted names of everything that a file imports; relative imports are resolved."""
    return frozenset(_imported(name))


def _imported(name: str) -> Iterator[str]:
    package = ["deesc_plugin", *Path(name).parent.parts]
    for node in _nodes(name):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _part(dotted: str) -> str:
    return dotted.split(".")[1]


def of_each(names: list[str]) -> Callable[[Callable[[str], None]], Callable[[], None]]:
    """Make a test of many files one test, which says of each file that fails what is wrong with it."""

    def of(check: Callable[[str], None]) -> Callable[[], None]:
        def test() -> None:
            wrong = {}
            for name in names:
                try:
                    check(name)
                except AssertionError as error:
                    wrong[name] = str(error)
            assert names
            assert not wrong, "\n".join(f"{name}: {what}" for name, what in wrong.items())

        test.__name__, test.__doc__ = check.__name__, check.__doc__
        return test

    return of


def test_the_package_is_found():
    assert "core/check.py" in NAMES


@of_each(NAMES)
def test_imports_point_inwards(name):
    own = Path(name).parts[0].removesuffix(".py")
    imported = {_part(dotted) for dotted in _imports(name) if dotted.startswith("deesc_plugin.")}
    assert imported - MAY_IMPORT[own] - {"__version__"} == set()


@functools.cache
def _modules() -> dict[str, set[str]]:
    """Every module of the package and those that it imports, wherever the import stands: within a function, too."""
    names = {name: name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in NAMES}
    modules = {}
    for name, module in names.items():
        inside = {dotted.removeprefix("deesc_plugin.") for dotted in _imports(name)}
        inside |= {dotted.rpartition(".")[0] for dotted in inside}
        modules[module] = (inside & set(names.values())) - {module}
    return modules


def _neighbours(modules: dict[str, set[str]]) -> dict[str, dict[str, set[str]]]:
    """For each folder what it holds, rooms and files, and which of those import which others."""
    folders: dict[str, dict[str, set[str]]] = {}
    for module, imported in modules.items():
        for other in imported:
            own, its = module.split("."), other.split(".")
            depth = next((at for at, (one, two) in enumerate(zip(own, its)) if one != two), None)
            if depth is not None:
                folder = folders.setdefault(".".join(own[:depth]), {})
                folder.setdefault(own[depth], set()).add(its[depth])
    return folders


def _circle(arrows: dict[str, set[str]]) -> list[str]:
    """Neighbours that lead back to themselves; none where all stand on floors one above the other."""
    left = {room: set(below) for room, below in arrows.items()}
    while left:
        ground = [room for room, below in left.items() if not below & set(left)]
        if not ground:
            return sorted(left)
        for room in ground:
            del left[room]
    return []


def test_a_circle_is_seen():
    modules = {"a.one": {"b.two"}, "b.three": {"a.four"}, "b.two": set(), "a.four": set()}
    assert _circle(_neighbours(modules)[""]) == ["a", "b"]
    assert _circle({"a": {"b"}, "b": {"c"}, "c": set(), "d": {"a", "c"}}) == []


@pytest.mark.parametrize("folder", sorted(_neighbours(_modules())))
def test_no_room_leads_back_to_itself(folder):
    assert _circle(_neighbours(_modules())[folder]) == []


@of_each([name for name in NAMES if SETS_TYPE_ONLY.fullmatch(name)])
def test_typesetting_knows_nothing_of_delimitations(name):
    own = name.rpartition("/")[0].replace("/", ".")
    module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    foreign = {one for one in _modules()[module] if not one.startswith(own)}
    assert {one for one in foreign if not any(f"{one}.".startswith(f"{may}.") for may in MAY_BE_SET)} == set()


@of_each([name for name in NAMES if WITHOUT_QGIS.fullmatch(name)])
def test_no_qgis_and_no_qt_inside(name):
    assert {dotted.partition(".")[0] for dotted in _imports(name)} & QT_AND_QGIS == set()


@of_each([name for name in NAMES if name.startswith("core/")])
def test_core_needs_three_libraries(name):
    allowed = LIBRARIES_OF_CORE | {"deesc_plugin"} | set(sys.stdlib_module_names)
    assert {dotted.partition(".")[0] for dotted in _imports(name)} - allowed == set()


@of_each([name for name in NAMES if name.startswith(STANDS_ALONE)])
def test_the_verifier_stands_alone(name):
    outside = {dotted for dotted in _imports(name) if not dotted.startswith("deesc_plugin.map_package.verification.")}
    assert {dotted.partition(".")[0] for dotted in outside} <= set(sys.stdlib_module_names)


@of_each(NAMES)
def test_qt_comes_through_qgis(name):
    assert not {dotted.partition(".")[0] for dotted in _imports(name)} & {"PyQt5", "PyQt6", "PySide2", "PySide6"}


@of_each([name for name in NAMES if name not in ("plugin.py", "__init__.py")])
def test_iface_is_known_to_the_plugin_only(name):
    assert not [dotted for dotted in _imports(name) if dotted.endswith(".iface") or dotted == "qgis.utils"]
    if "iface" in _text(name):
        used = {node.id for node in _nodes(name) if isinstance(node, ast.Name)}
        parameters = {node.arg for node in _nodes(name) if isinstance(node, ast.arg)}
        attributes = {node.attr for node in _nodes(name) if isinstance(node, ast.Attribute)}
        assert not {"iface", "_iface"} & (used | parameters | attributes)


@of_each([name for name in NAMES if name != "compat.py"])
def test_versions_are_asked_for_in_one_file(name):
    asked = set(VERSION.findall(_text(name)))
    if asked:  # in code, or in a comment only
        nodes = [node for node in _nodes(name) if isinstance(node, (ast.Attribute, ast.Name))]
        asked = set(VERSION.findall("\n".join(map(ast.unparse, nodes))))
    if name.startswith("map_package/"):
        asked -= {"QGIS_VERSION", "__version__", "shapely.__version__", "geos_version"}  # the manifest records them
    assert asked == set()


@of_each([name for name in NAMES if not TAKES_SOURCES_APART.match(name)])
def test_sources_of_layers_are_taken_apart_by_qgis(name):
    """A file's name may hold the bar that ends it; `QgsProviderRegistry.decodeUri` knows which one does."""
    parting = {"split", "rsplit", "partition", "rpartition"}
    parted = [
        node.lineno
        for node in _nodes(name)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in parting
        for text in node.args
        if isinstance(text, ast.Constant) and str(text.value).startswith("|")
    ]
    assert parted == []


@of_each(NAMES)
def test_shipped_code_has_no_assert_no_silent_except_and_no_leftovers(name):
    for node in _nodes(name):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"bare except in line {node.lineno}"
            assert not all(isinstance(step, ast.Pass) for step in node.body), f"empty except in line {node.lineno}"
    if LEFT_OVER.search(_text(name)):
        tokens = tokenize.generate_tokens(io.StringIO(_text(name)).readline)
        comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
        assert not [comment for comment in comments if LEFT_OVER.search(comment)]


@of_each(NAMES)
def test_files_and_functions_fit_on_a_screen(name):
    assert len(_text(name).splitlines()) <= LONGEST_FILE
    too_long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in _nodes(name)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    }
    assert too_long == {}


@of_each(NAMES)
def test_names_say_what_a_file_is_about(name):
    assert not NEVER.search(Path(name).stem)


@of_each([name for name in NAMES if (PACKAGE / name).read_text("utf-8").strip()])
def test_each_module_can_be_read_by_python_3_9(name):
    module = _nodes(name)[0]
    assert isinstance(module, ast.Module)
    has_code = any(not isinstance(node, (ast.Expr, ast.ImportFrom)) for node in module.body)
    if has_code:
        assert "__future__.annotations" in set(_imports(name))


def test_nothing_lies_beside_the_project_that_is_no_part_of_it():
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=PACKAGE.parent, capture_output=True, text=True, check=False
    ).stdout.split("\n")
    if tracked == [""]:
        pytest.skip("this is no git checkout")
    top = {name.split("/")[0] for name in tracked if name and not name.startswith(".")}
    folders = {"deesc_plugin", "resources", "tests"}
    assert top == folders | {"metadata.txt", "Makefile", "README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml"}


def test_the_map_of_the_code_names_each_room():
    drawn = (PACKAGE.parent / "README.md").read_text("utf-8").partition("\n## Map of the code\n")[2]
    named = set(re.findall(r"(\w+)/", drawn.partition("\n## ")[0]))
    rooms = {path.parent.name for pattern in ("*/__init__.py", "*/*/__init__.py") for path in PACKAGE.glob(pattern)}
    assert rooms - named == set()


def test_nobody_asks_which_kind_of_store_a_workspace_is_in():
    kinds = [path.name for path in (PACKAGE / "bridge" / "stores").iterdir() if (path / "__init__.py").is_file()]
    assert "geopackage" in kinds
    inside = tuple(f"deesc_plugin.bridge.stores.{kind}" for kind in kinds)
    asking = {name for name in NAMES if any(dotted.startswith(inside) for dotted in _imports(name))}
    outside = {name for name in asking if not name.startswith("bridge/stores/")}
    assert outside == {"map_package/parts/geopackage.py"}, "the master of a package is a GeoPackage whatever the store"


@pytest.mark.parametrize("room", ["core", "gui", "map_package", "processing"])
def test_no_room_takes_a_layers_source_apart(room):
    cutting = re.compile(r"""source\(\)\s*\.(?:split|partition|rsplit)\(""")
    found = [
        name for name in NAMES if name.startswith(f"{room}/") and cutting.search((PACKAGE / name).read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("folder", ["deesc_plugin", "tests", ".ci"])
def test_each_file_states_its_licence(folder):
    sources = [path for path in (PACKAGE.parent / folder).rglob("*.py") if path.read_text("utf-8").strip()]
    assert len(sources) > 5
    silent = [
        path.name
        for path in sources
        if "\n# SPDX-License-Identifier: GPL-2.0-or-later\n" not in "\n" + path.read_text("utf-8")[:120]
    ]
    assert silent == []


GEOPACKAGES_ARE_NAMED = {
    "core/atomic.py": "an example of a name that is spelled in two ways",
    "gui/acts/exchange_dialogs.py": "what others sent, which somebody chooses",
    "gui/beginning/sample_run.py": "the file of a new workspace",
    "gui/intake/inputs_bar.py": "a draft that somebody chooses",
    "gui/proposals/import_dialog.py": "what a party sent, which somebody chooses",
    "gui/settings/workspace_dialog.py": "the file of a workspace that somebody chooses",
    "gui/working_group/version_choice.py": "the file of a workspace that somebody chooses",
    "gui/widgets/folders.py": "an ending that is added to what somebody types",
    "gui/settings/base_map_dialog.py": "files of ground that somebody chooses",
    "map_package/iso/record.py": "the format of a file in the package",
    "map_package/parts/ground.py": "the ground that travels in a package",
    "map_package/parts/geopackage.py": "the master of a package",
    "map_package/verification/files.py": "the master of a package",
}


def test_where_a_workspace_lies_is_the_stores_matter():
    rooms = ("core/", "gui/", "map_package/")
    naming = {name for name in NAMES if name.startswith(rooms) and ".gpkg" in (PACKAGE / name).read_text("utf-8")}
    assert naming - set(GEOPACKAGES_ARE_NAMED) == set()
