# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that want to be dangerous: each is refused with its reason, and no server is asked for anything."""

from __future__ import annotations

import random
import re
import shutil
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Iterator

from deesc_plugin.bridge.opening.door import looked_at
from deesc_plugin.core.errors import DeescError

from .campaign import Attempt, Campaign, Judged, Verdict, in_child
from .hostile_files import SECRET, Hostile, hostile_files

SET = 80
"""Cases with one set of files, of which there are somewhat fewer."""


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def judged(case: Hostile) -> Judged:
    """What the door says of a file."""
    sentence = ""
    try:
        looked_at(case.source)
    except DeescError as refused:
        sentence = str(refused)
    except Exception as error:
        return Judged(Verdict.WRONG, "raw", f"{case.name}: {type(error).__name__}: {error}")
    if not re.search(case.words, sentence):
        return Judged(Verdict.SILENT if not sentence else Verdict.WRONG, "refused", f"{case.name}: {sentence}")
    is_clean = SECRET not in sentence and "\n" not in sentence
    return Judged(Verdict.FINE if is_clean else Verdict.WRONG, "refused" if sentence else "taken", sentence)


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    cases: list[Hostile] = []
    made: list[int] = []
    with listening() as (server, asked):

        def attempt(number: int, chance: random.Random) -> Judged:
            if made != [number // SET]:
                shutil.rmtree(folder)
                folder.mkdir()
                cases[:] = hostile_files(folder, chance.randrange(2**32), server)
                made[:] = [number // SET]
            case = cases[number % SET % len(cases)]
            told = in_child(lambda: judged(case))
            return Judged(Verdict.WRONG, "asked a server", f"{case.name}: {asked.pop()}") if asked else told

        yield attempt


HOSTILE = Campaign("hostile", "hostile files", 1_000, 0, _begin)
"""The tests have a set of all of them, which they also give to the algorithms."""
