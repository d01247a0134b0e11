# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects of a PDF in reading order: two files that differ only in their numbers become one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QFont, QPainter, QPdfWriter

from deesc_plugin.core.errors import PackageError
from deesc_plugin.map_package.paper.pdf_objects import PdfObjects, read_objects
from deesc_plugin.map_package.paper.pdf_rewrite import DocumentInfo, in_reading_order, rewrite, rewritten

PROJECT = Path(__file__).resolve().parents[2]
FILE = {
    1: b"<< /Type /Catalog /Pages 2 0 R >>",
    2: b"<< /Type /Pages /Kids [3 0 R] >>",
    3: b"<< /Type /Page /Resources << /Font << /F8 4 0 R /F9 5 0 R >> >> /Contents 6 0 R >>",
    4: b"<< /Type /Font /BaseFont /AAAAAA+Sans >>",
    5: b"<< /Type /Font /BaseFont /AAAAAB+Sans-Bold >>",
    6: b"<< /Length 12 >>\nstream\n/F8 5 0 R x y\nendstream",
    7: b"<< /Title <feff> >>",
}
"""In reading order: from the catalogue down, then the information."""
ROOT, INFO = 1, 7


def renumbered(order: dict[int, int], subsets: tuple[bytes, bytes] = (b"QHBAAA", b"QBBAAA")) -> PdfObjects:
    """The file as a writer may number it; what a stream holds stays as it is."""
    objects = {}
    for number, content in FILE.items():
        stated, stream, held = content.partition(b"stream")
        stated = re.sub(rb"(\d+) 0 R", lambda found: b"%d 0 R" % order[int(found.group(1))], stated)
        stated = stated.replace(b"AAAAAA", subsets[0]).replace(b"AAAAAB", subsets[1])
        objects[order[number]] = b"%d 0 obj\n%s\nendobj\n" % (order[number], stated + stream + held)
    return PdfObjects(b"%PDF-1.4\n", objects, order[ROOT], order[INFO], "x.pdf")


@pytest.mark.parametrize("shuffled", [(1, 2, 3, 4, 5, 6, 7), (7, 6, 5, 4, 3, 2, 1), (3, 1, 9, 40, 7, 5, 6)])
def test_numbers_and_names_of_subsets_follow_from_the_order_of_reading(shuffled):
    found = in_reading_order(renumbered(dict(zip(FILE, shuffled))))
    assert found.objects == {number: b"%d 0 obj\n%s\nendobj\n" % (number, FILE[number]) for number in FILE}
    assert (found.root, found.info) == (ROOT, INFO)


def test_what_nothing_refers_to_is_left_out_and_what_is_missing_is_nothing():
    read = renumbered({number: number for number in FILE})
    read.objects[30] = b"30 0 obj\n<< >>\nendobj\n"
    del read.objects[5]
    found = in_reading_order(read)
    assert len(found.objects) == 6
    assert b"/F9 0 0 R" in found.objects[3]


def test_what_qt_writes_comes_out_in_reading_order(qgis_app, tmp_path):
    path = tmp_path / "qt.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for is_bold in (True, False):
        font = QFont("DejaVu Sans")
        font.setBold(is_bold)
        painter.setFont(font)
        painter.drawText(500, 500 + 500 * is_bold, "Upper 1")
    painter.end()
    info = DocumentInfo("Riverland", "en", False, date(2031, 2, 15))
    found = read_objects(rewritten(path.read_bytes(), None, info, "qt.pdf"), "qt.pdf")
    assert found.objects == in_reading_order(found).objects
    assert found.text(found.pages()[0]) == "Upper1Upper1"


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) is not installed")
def test_what_is_copied_from_paper_is_letter_by_letter_what_was_set(qgis_app, tmp_path):
    path, digest = tmp_path / "qt.pdf", "aefce9ffd775fffi0fl"  # DejaVu Sans has one glyph for ff, ffi and fl
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.setFont(QFont("DejaVu Sans"))
    painter.drawText(500, 500, digest)
    painter.end()
    assert rewrite(path, None, INFORMATION, "qt.pdf")
    copied = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
    assert copied.decode("utf-8").strip() == digest


UNKNOWN = b"%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] >>\nendobj\nstartxref\n9\n%%EOF\n"
"""Its table of objects is an object itself (ISO 32000-1, 7.5.8), as Qt does not write it so far."""
INFORMATION = DocumentInfo("Riverland", "en", False, date(2031, 2, 15))


def test_a_whole_pdf_of_an_unknown_form_is_left_as_it_is(tmp_path):
    path = tmp_path / "x.pdf"
    path.write_bytes(UNKNOWN)
    assert not rewrite(path, None, INFORMATION, "x.pdf")
    assert path.read_bytes() == UNKNOWN


@pytest.mark.parametrize("cut_off", [UNKNOWN[:-6], UNKNOWN[5:], b""])
def test_a_pdf_that_is_cut_off_is_refused_whatever_its_form(tmp_path, cut_off):
    path = tmp_path / "x.pdf"
    path.write_bytes(cut_off)
    with pytest.raises(PackageError, match=r"x\.pdf was not written to its end; try another folder"):
        rewrite(path, None, INFORMATION, "x.pdf")


def test_the_columns_of_a_table_do_not_depend_on_the_order_of_a_set():
    # of equally long texts with other letters only some are measured: always the same ones
    program = (
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], True)\n"
        "from deesc_plugin.core.tables.printed import PrintedTable\n"
        "from deesc_plugin.map_package.paper.table import TableSetter\n"
        "from deesc_plugin.map_package.paper.text_fit import Style\n"
        "rows = tuple((letter * 9, '1') for letter in 'ijltfrWMmwABCDE')\n"
        "table = PrintedTable('posts', '', 'T', ('name', 'n'), ('Name', 'No.'), (False, True), rows, ())\n"
        "print(TableSetter(table, 170.0, Style(7.0), 2.0, 0.5, False)._columns)\n"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1
