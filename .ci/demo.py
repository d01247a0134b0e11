# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job on the illustrative sample: delegations' drafts in, a verified map package out, all by qgis_process.

With ``--window`` QGIS is opened on the corrected sample instead; ``--shell`` prints what `.ci/shell` takes over.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
BUILD = PROJECT / "build"
DEMO = BUILD / "demo"
SAMPLE = PROJECT / "resources" / "samples" / "astana-2017"
LANGUAGES = ("en", "ru", "ar", "tr", "fa")


class Failed(Exception):
    """What an algorithm said when it refused."""


def environment() -> dict[str, str]:
    """A QGIS profile of its own with the plugin switched on, and the shapely of the virtual environment."""
    settings = BUILD / "qgis" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    if not settings.exists():
        settings.write_text(
            "[PythonPlugins]\ndeesc_plugin=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n", "utf-8"
        )
    runtime = BUILD / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(BUILD / "qgis"),
        "QGIS_PLUGINPATH": str(BUILD / "plugins"),
        "PYTHONPATH": sysconfig.get_paths()["purelib"],
        "XDG_RUNTIME_DIR": str(runtime),
    }


def shell() -> None:
    """Print what a shell needs to run README's commands: variables to take over."""
    ours = ("QGIS_CUSTOM_CONFIG_PATH", "QGIS_PLUGINPATH", "PYTHONPATH", "XDG_RUNTIME_DIR")
    values = {name: environment()[name] for name in ours}
    values.update(QGIS_PROCESS=qgis_process(), SAMPLE=str(SAMPLE / "corrected"), QT_QPA_PLATFORM="offscreen")
    for name, value in values.items():
        print(f"export {name}={shlex.quote(value)}")


def qgis_process() -> str:
    """The qgis_process program; Debian's wrapper of that name is broken, so the real one beside it comes first."""
    stated = os.environ.get("QGIS_PROCESS")
    found = stated or shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if not found:
        sys.exit("There is no qgis_process here; say where it is with QGIS_PROCESS=/path/to/qgis_process.")
    return found


def run(algorithm: str, **parameters: object) -> dict[str, Any]:
    """Run one algorithm; a refusal raises `Failed` with its sentence."""
    arguments = [f"--{name}={value}" for name, value in parameters.items() if value not in ("", None)]
    process = subprocess.run(
        [qgis_process(), "--json", "run", f"deesc:{algorithm}", *arguments],
        capture_output=True,
        text=True,
        env=environment(),
        check=False,
    )
    if process.returncode:
        lines = [line for line in process.stderr.splitlines() if line.strip()]
        raise Failed(lines[-1] if lines else f"{algorithm} ended with {process.returncode}")
    document = json.loads(process.stdout[process.stdout.index("{") :])
    return dict(document["results"])


def fill(name: str, sample: dict[str, Any]) -> tuple[Path, Counter[str], list[str]]:
    """Make a workspace of one set of the sample: its path, the counts, and why features were refused."""
    workspace = DEMO / f"{name}.gpkg"
    run("createworkspace", AGREEMENT=sample["agreement"], OUTPUT=workspace, OVERWRITE="true")
    counts: Counter[str] = Counter()
    refusals: list[str] = []
    for entry in sample["sets"][name]["files"]:
        try:
            results = run(
                entry["algorithm"],
                INPUT=SAMPLE / entry["file"],
                WORKSPACE=workspace,
                KIND=entry["kind"],
                REGION=entry["region"],
                PARTY=entry["party"],
                CRS=entry["crs"],
                NAME_FIELD=entry["name_field"],
            )
        except Failed as refusal:
            counts["refused"] += entry["features"]
            refusals.append(str(refusal).split(" Likely ones:")[0])
            continue
        counts["imported"] += results["IMPORTED"]
        counts["refused"] += results["REFUSED"]
        refusals += [line for line in results["REPORT"].splitlines() if line.startswith("Refused: ")]
    return workspace, counts, [refusal.removeprefix("Refused: ") for refusal in refusals]


def check(workspace: Path, day: str) -> dict[str, Any]:
    """Check a workspace; the JSON report."""
    report = workspace.with_name(f"{workspace.stem}_findings.json")
    page = report.with_suffix(".html")
    run("checkdelimitation", WORKSPACE=workspace, DATE=day, REPORT_JSON=report, REPORT_HTML=page)
    return dict(json.loads(report.read_text("utf-8")))


def areas(package: Path) -> str:
    """The areas by kind, as the package's own table states them."""
    with zipfile.ZipFile(package) as archive:
        name = next(name for name in archive.namelist() if name.endswith("tables/areas.csv"))
        rows = list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8"), newline="")))
    sums: dict[str, float] = defaultdict(float)
    for row in rows:
        sums[row["kind"]] += float(row["area_km2"])
    return ", ".join(f"{kind} {total:,.1f} km²" for kind, total in sorted(sums.items()))


def sheets(package: Path) -> str:
    """How many sheets and annexes a language has."""
    with zipfile.ZipFile(package) as archive:
        names = [Path(name).name for name in archive.namelist() if name.endswith(f"_{LANGUAGES[0]}.pdf")]
    annexes = sum(name.startswith("annex_") for name in names)
    return f"{len(names) - annexes} map sheets (GeoPDF) and {annexes} annexes in each language"


def unpacked(package: Path) -> Path:
    """The folder of a package, unpacked."""
    folder = DEMO / "package"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)  # our own package, verified a moment ago
    return next(folder.iterdir())


def flipped(folder: Path) -> Path:
    """A copy of an unpacked package with one bit of its GeoJSON of zones turned."""
    copy = Path(shutil.copytree(folder, DEMO / "flipped" / folder.name))
    victim = copy / "data" / "zone.geojson"
    content = bytearray(victim.read_bytes())
    content[len(content) // 2] ^= 1
    victim.write_bytes(content)
    return copy


def verify_alone(target: Path) -> subprocess.CompletedProcess[str]:
    """Run the verification program that travels in a package, with a Python that has no QGIS in mind."""
    program = next((DEMO / "package").glob("*/verify.py"))
    return subprocess.run(
        [sys.executable, "-I", str(program), str(target)], capture_output=True, text=True, check=False
    )


def say(line: str) -> None:
    """One line of the story, with paths as they are seen from the project."""
    sys.stdout.write(line.replace(f"{PROJECT}/", "") + "\n")
    sys.stdout.flush()


def tell() -> None:
    """The whole job."""
    sample = json.loads((SAMPLE / "sample.json").read_text("utf-8"))
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True)
    say("The main job on the illustrative sample, without a window (about four minutes) ...")
    with ThreadPoolExecutor(2) as both:
        drafts, corrected = both.map(lambda name: fill(name, sample), ("drafts", "corrected"))
    workspace, counts, refusals = drafts
    files = sample["sets"]["drafts"]["files"]
    parties = ", ".join(sorted({entry["party"] for entry in files}))
    say(
        f"Drafts of {parties}: {len(files)} files, {counts['imported']} features imported, {counts['refused']} refused:"
    )
    for refusal in refusals:
        say(f"  refused   {refusal}")
    report = check(workspace, sample["date"])
    say(f"Check of {workspace}: {report['counts']['error']} errors, {report['counts']['warning']} warnings:")
    for finding in report["findings"]:
        if finding["severity"] == "error":
            say(f"  {finding['rule']}  {finding['message']}")
    workspace, counts, _ = corrected
    say(f"Corrected drafts: {counts['imported']} features imported, {counts['refused']} refused.")
    report = check(workspace, sample["date"])
    say(f"Check of {workspace}: {report['counts']['error']} errors, {report['counts']['warning']} warnings.")
    package = DEMO / "package.zip"
    made = run(
        "exportpackage",
        WORKSPACE=workspace,
        TITLE=json.dumps(sample["title"]),
        VERSION="1.0",
        DATE=sample["date"],
        LANGUAGES=",".join(LANGUAGES),
        OUTPUT=package,
    )
    say(
        f"Map package: {package}, {made['FILES']} files in {len(LANGUAGES)} languages, "
        f"{package.stat().st_size // 1_000_000} MB; {areas(package)}."
    )
    say(f"Sheets: {sheets(package)}.")
    say(f"Fingerprint: {made['FINGERPRINT']}")
    verified = run("verifypackage", PACKAGE=package, WORKSPACE=workspace)
    folder = unpacked(package)
    broken = flipped(folder)
    alone = verify_alone(package)
    if verified["FINGERPRINT"] != made["FINGERPRINT"] or alone.returncode:
        raise Failed(f"the package does not verify: {alone.stdout}")
    say("Verified against the workspace, and by the package's own verify.py without QGIS.")
    after = verify_alone(broken)
    if not after.returncode:
        raise Failed("a flipped byte was not noticed")
    reason = next((line for line in (after.stdout + after.stderr).splitlines() if "zone.geojson" in line), "")
    say(f"One bit of {broken.name}/data/zone.geojson turned: does not verify any more: {reason.strip()}")
    say(f"To read: {DEMO}/drafts_findings.html, {DEMO}/corrected_findings.html")
    say(f"To look at: {folder}/index.html, {folder}/sheets")


def window() -> None:
    """Open QGIS with the plugin and the corrected sample."""
    sample = json.loads((SAMPLE / "sample.json").read_text("utf-8"))
    DEMO.mkdir(parents=True, exist_ok=True)
    workspace, project = DEMO / "corrected.gpkg", DEMO / "sample.qgs"
    if not workspace.exists():
        say("Importing the sample (half a minute, once) ...")
        fill("corrected", sample)
    making = [sys.executable, str(PROJECT / ".ci" / "sample_project.py"), str(workspace), str(project)]
    surroundings = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
    surroundings["PYTHONPATH"] += f"{os.pathsep}{PROJECT}"
    made = subprocess.run(making, capture_output=True, text=True, check=False, env=surroundings)
    if made.returncode:
        raise Failed(made.stderr.strip() or f"no project was made of {workspace}")
    qgis = shutil.which("qgis.bin") or shutil.which("qgis")
    if not qgis:
        sys.exit("There is no QGIS window program here; install the package qgis.")
    say(f"Opening {project} ...")
    subprocess.run([qgis, "--nologo", "--project", str(project)], check=False, env=environment())


if __name__ == "__main__":
    try:
        shell() if "--shell" in sys.argv[1:] else window() if "--window" in sys.argv[1:] else tell()
    except Failed as failure:
        sys.exit(f"The demonstration stopped: {failure}")
