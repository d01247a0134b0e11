"""The objects of a PDF in the order in which they are referred to.

Qt numbers the objects of its fonts in the order of a hash table, which differs between processes, and names each subset
of a font after such a number. Here objects are numbered as a reader comes to them from the catalogue, and subsets are
named in that order.
"""

from __future__ import annotations

import re
from dataclasses import replace

from .pdf_objects import PdfObjects, stated

_REFERENCE = re.compile(rb"(\d+) 0 R\b")
_SUBSET = re.compile(rb"/([A-Z]{6})\+")
_HEAD = re.compile(rb"\A\d+ 0 obj")


def in_reading_order(read: PdfObjects) -> PdfObjects:
    """The same file with its objects numbered from 1 in reading order; what nothing refers to is left out."""
    order = _reading_order(read)
    numbers = {old: new for new, old in enumerate(order, 1)}
    subsets: dict[bytes, bytes] = {}

    def reference(found: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % numbers.get(int(found.group(1)), 0)  # 0 is the null object

    def subset(found: re.Match[bytes]) -> bytes:
        return b"/%s+" % subsets.setdefault(found.group(1), _letters(len(subsets)))

    objects = {}
    for old, new in numbers.items():
        before = stated(read.objects[old])
        after = _SUBSET.sub(subset, _REFERENCE.sub(reference, _HEAD.sub(b"%d 0 obj" % new, before)))
        objects[new] = after + read.objects[old][len(before) :]
    return replace(read, objects=objects, root=numbers[read.root], info=numbers[read.info])


def _reading_order(read: PdfObjects) -> list[int]:
    """The numbers of all objects that are referred to, each before those that it refers to."""
    order: dict[int, None] = {}
    waiting = [read.info, read.root]
    while waiting:
        number = waiting.pop()
        if number in order or number not in read.objects:
            continue
        order[number] = None
        waiting += [int(found) for found in reversed(_REFERENCE.findall(stated(read.objects[number])))]
    return list(order)


def _letters(number: int) -> bytes:
    """The six letters that name a subset of a font (ISO 32000-2, 9.9.2): AAAAAA, AAAAAB and so on."""
    digits = []
    for _ in range(6):
        number, digit = divmod(number, 26)
        digits.append(ord("A") + digit)
    return bytes(reversed(digits))
