# SPDX-License-Identifier: GPL-2.0-or-later
"""What a GeoPackage may carry besides rows: exactly the triggers, views and tables that GeoPackage and GDAL define.

Statements are compared token by token with the known ones; a table is taken apart as far as it could compute anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import product
from typing import Iterator, Sequence

from . import defined_texts as texts
from .sql_tokens import Sort, Token, inside, is_same, tokens


class Code(Enum):
    """What a statement would have a reader run that no GeoPackage needs."""

    TRIGGER = "trigger"
    VIEW = "view"
    VIRTUAL_TABLE = "virtual table"
    INDEX = "index"
    COMPUTED_COLUMN = "computed column"
    FUNCTION = "function"
    CHAIN = "chain"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Carried:
    """Code that a database carries, and the name of the object that it belongs to."""

    code: Code
    name: str


Statement = Sequence[Token]

_PHRASES = {
    name.lower(): getattr(texts, name)
    for name in (
        *("FULL", "EMPTY", "WAS_FULL", "WAS_EMPTY", "SAME", "OTHER", "BOX"),
        *("PUT", "ADD", "TAKE", "TAKE_BOTH", "MOVE"),
    )
}
_FUNCTIONS = frozenset(
    (
        *("abs", "coalesce", "date", "datetime", "ifnull", "instr", "julianday", "length", "lower", "ltrim", "max"),
        *("min", "nullif", "round", "rtrim", "strftime", "substr", "substring", "time", "trim", "typeof", "upper"),
    )
)
"""Functions that a default or a CHECK may call: each ends at once, and none makes its value larger."""
_BEFORE_BRACKETS = frozenset(
    ("and", "between", "case", "check", "default", "else", "glob", "in", "is", "like", "not", "or", "then", "when")
)
_PLACE = re.compile(r"\{(?P<name>[a-z_]+)\}")
_LONGEST_TRIGGER = 400
"""Tokens; the longest known one has half as many."""
_KEEPING = (("no", "action"), ("restrict",))


def carried_code(sql: str, name: str, is_written: bool) -> Carried | None:
    """The code that a statement of a database's schema has its readers or writers run; None where there is none.

    Parameters
    ----------
    sql : str
        The statement as SQLite keeps it: it alone counts, not what the schema calls it.
    name : str
        The name to give it where the statement cannot be read.
    is_written : bool
        Whether rows will be written to the database: then nothing in it may change further rows by itself.
    """
    try:
        statement = tokens(sql)
        begin = [token.value if token.sort is Sort.WORD else "" for token in statement[:3]]
        if begin[:2] == ["create", "table"]:
            code = _of_table(statement, is_written)
        elif begin[:2] == ["create", "trigger"]:
            is_known = len(statement) <= _LONGEST_TRIGGER and _is_known_trigger(statement)
            code = None if is_known else Code.TRIGGER
        elif begin[:2] == ["create", "view"]:
            code = None if any(is_same(known, statement) for known in _known_views()) else Code.VIEW
        elif begin == ["create", "virtual", "table"]:
            code = None if _is_index(statement) else Code.VIRTUAL_TABLE
        elif begin[:2] == ["create", "index"] or begin == ["create", "unique", "index"]:
            code = _of_index(statement)
        else:
            code = Code.UNKNOWN
    except (ValueError, IndexError):  # no statement that SQLite would have kept
        code = Code.UNKNOWN
    return None if code is None else Carried(code, name)


@lru_cache(maxsize=1)
def _known_views() -> tuple[Statement, ...]:
    return tuple(map(tokens, texts.VIEWS))


def _is_known_trigger(statement: Statement) -> bool:
    name, table = statement[2], statement[_word(statement, "on") + 1]
    plain = _plain(statement)
    return any(is_same(_plain(tokens(known)), plain) for known in _known_triggers(name.value, table.value, plain))


def _known_triggers(name: str, table: str, statement: Statement) -> Iterator[str]:
    """The texts that a trigger of that name on that table may have."""
    begin = f'CREATE TRIGGER "{_doubled(name)}" '
    for prefix, text in texts.COUNTS.items():
        if name == prefix + table:
            yield begin + _filled(text, t=_doubled(table), text=_table_in_text(statement).replace("'", "''"))
    if name.startswith(f"rtree_{table}_"):
        index, _, which = name.rpartition("_")
        names = {"t": _doubled(table), "c": _doubled(index[len(f"rtree_{table}_") :]), "x": _doubled(index)}
        for key, text in product(_keys(statement), texts.RTREE.get(which, ())):
            yield begin + _filled(_filled(_filled(text, **_PHRASES), **_PHRASES), **names, i=_doubled(key))
    for text, of_table in product(_known_refusals(name, table), texts.OF_TABLE):
        yield begin + _filled(_filled(text, of_table=of_table), text=_table_in_text(statement).replace("'", "''"))


def _known_refusals(name: str, table: str) -> Iterator[str]:
    """The texts that a trigger may have with which GeoPackage refuses rows of its own tables and of tiles."""
    own = {(owner, f"{owner}_{column}", column): sets for (owner, column), sets in texts.REFUSALS.items()}
    of_tiles = {(table, f"{table}_{which}", column): sets for (which, column), sets in texts.TILES.items()}
    for (owner, begin, column), sets in (*own.items(), *of_tiles.items()):
        for event, conditions in product(("INSERT", "UPDATE"), sets):
            if name == f"{begin}_{event.lower()}" and table == owner:
                of = f'OF "{column}" ' if event == "UPDATE" else ""
                body = " ".join(_filled(texts.REFUSAL, condition=condition) for condition in conditions)
                yield f'BEFORE {event} {of}ON "{_doubled(owner)}" BEGIN {body} END'


def _filled(template: str, **words: str) -> str:
    """A text with words in the places that are named; words may hold braces themselves."""
    return _PLACE.sub(lambda place: words.get(place["name"], place.group()), template)


def _plain(statement: Statement) -> list[Token]:
    """A trigger without what may be said in several ways: FOR EACH ROW, NOT NULL, words of refusals, lists of texts."""
    plain: list[Token] = []
    for token in statement:
        plain.append(token)
        words = [one.value if one.sort is Sort.WORD else "" for one in plain[-3:]]
        if words == ["for", "each", "row"]:
            del plain[-3:]
        elif words[-2:] == ["not", "null"] or words == ["is", "not", "null"]:
            del plain[-3 if words[0] == "is" else -2 :]
            plain.append(Token(Sort.WORD, "notnull"))
        elif words[-2:] == ["is", "null"]:
            plain[-2:] = [Token(Sort.WORD, "isnull")]
        elif token.sort is Sort.TEXT:
            _make_plain_text(plain)
    return plain


def _make_plain_text(plain: list[Token]) -> None:
    """Empty the text that stands last where it is the message of a refusal or a member of a list of texts."""
    values = [one.value if one.sort in (Sort.WORD, Sort.SIGN) else "" for one in plain[-5:-1]]
    if values == ["raise", "(", "abort", ","] or values[-2:] == ["in", "("]:
        plain[-1] = Token(Sort.TEXT, "")
    elif values[-4:-2] == ["in", "("] and values[-1] == "," and plain[-3] == Token(Sort.TEXT, ""):
        del plain[-2:]


def _table_in_text(statement: Statement) -> str:
    """The text in which a trigger names its table, where it is that table."""
    table = statement[_word(statement, "on") + 1].value
    texts = [one.value for one in statement if one.sort is Sort.TEXT]
    return next((text for text in texts if tokens('"' + _doubled(text) + '"')[0].value == table), "")


def _keys(statement: Statement) -> list[str]:
    """What may be the key of a trigger's table: the names that it takes from a row."""
    rows = (Token(Sort.WORD, "new"), Token(Sort.WORD, "old"))
    found = [
        name.value
        for row, point, name in zip(statement, statement[1:], statement[2:])
        if row in rows and point == Token(Sort.SIGN, ".")
    ]
    return list(dict.fromkeys(found))


def _of_table(statement: Statement, is_written: bool) -> Code | None:
    end = inside(statement, 3)
    after = [token.value for token in statement[end + 1 :]]
    if statement[3] != Token(Sort.SIGN, "(") or not set(after) <= {"without", "rowid", "strict", ","}:
        return Code.UNKNOWN
    body = statement[4:end]
    words = [token.value if token.sort is Sort.WORD else "" for token in body]
    if "as" in words:
        return Code.COMPUTED_COLUMN
    for at, word in enumerate(words):
        is_computed = word in ("check", "default") and body[at + 1] == Token(Sort.SIGN, "(")
        if is_computed and not _is_harmless(body[at + 1 : inside(body, at + 1)]):
            return Code.FUNCTION
        if is_written and word == "on" and not _keeps_rows(words[at + 1 : at + 4]):
            return Code.CHAIN
    return None


def _is_harmless(expression: Statement) -> bool:
    """Whether an expression calls known functions alone, and asks no other table."""
    for token, following in zip(expression, [*expression[1:], None]):
        if token.sort is Sort.WORD and token.value in ("select", "values", "over", "raise", "match", "regexp"):
            return False
        is_called = token.is_name and following == Token(Sort.SIGN, "(")
        is_word = token.sort is Sort.WORD and token.value in _BEFORE_BRACKETS
        if is_called and not is_word and token.value not in _FUNCTIONS:
            return False
    return True


def _keeps_rows(words: Sequence[str]) -> bool:
    """Whether what follows an ON in a table's definition leaves other rows alone."""
    if words[:1] == ["conflict"]:
        return words[1:2] != ["replace"] and words[1:2] != ["ignore"]
    return any(tuple(words[1 : 1 + len(kept)]) == kept for kept in _KEEPING)


def _of_index(statement: Statement) -> Code | None:
    """Indexes of columns alone: nothing that is computed, and of every row."""
    opening = _word(statement, "on") + 2
    body = statement[opening + 1 : inside(statement, opening)]
    signs = {token.value for token in body if token.sort is Sort.SIGN}
    is_plain = signs <= {","} and all(token.is_name or token.sort is Sort.SIGN for token in body)
    is_whole = statement[opening] == Token(Sort.SIGN, "(") and inside(statement, opening) == len(statement) - 1
    return None if is_plain and is_whole else Code.INDEX


def _word(statement: Statement, word: str) -> int:
    return list(statement).index(Token(Sort.WORD, word))


def _is_index(statement: Statement) -> bool:
    """Whether a virtual table is an R-tree as GeoPackage has it."""
    name = statement[3]
    is_named = name.is_name and name.value.startswith("rtree_")
    return is_named and is_same(tokens(_filled(texts.INDEX, x=_doubled(name.value))), statement)


def _doubled(name: str) -> str:
    return name.replace('"', '""')
