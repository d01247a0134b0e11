# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL with errors that cannot be overlooked, and with a fixed clock where files must be reproducible."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Callable, Iterator, Sequence

from osgeo import gdal, ogr

from .offline import offline
from .plain_locale import plain_locale

FIXED_TIME = "2000-01-01T00:00:00.000Z"
"""What reproducible files carry in place of the time they were written at."""
_CURRENT_TIME = "OGR_CURRENT_DATE"
_BUSY_TIMEOUT, _LOCK_MS = "SQLITE_BUSY_TIMEOUT", "250"


@contextmanager
def gdal_session(current_time: str | None = None) -> Iterator[None]:
    """Let GDAL raise RuntimeError instead of returning codes, and put its switches back afterwards.

    Raise your own error ``from error.with_traceback(None)``: the frames that a traceback keeps hold features, and to
    let go of a feature after its dataset crashes.

    Parameters
    ----------
    current_time : str, optional
        ISO 8601 time that GDAL writes into a file as the time of its last change.
    """
    previous_time = gdal.GetThreadLocalConfigOption(_CURRENT_TIME)
    gdal.SetThreadLocalConfigOption(_CURRENT_TIME, current_time)
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what it would print is in the exceptions
    try:
        with _EXCEPTIONS.raised(), plain_locale(), offline():
            yield
    finally:
        gdal.PopErrorHandler()
        gdal.SetThreadLocalConfigOption(_CURRENT_TIME, previous_time)


class _Exceptions:
    """GDAL's exceptions, which are of the whole process: switched on by its first session, put back by its last."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._sessions = 0
        self._before = (0, 0)

    @contextmanager
    def raised(self) -> Iterator[None]:
        """Have GDAL raise RuntimeError, in whichever threads."""
        with self._lock:
            if self._sessions == 0:
                self._before = gdal.GetUseExceptions(), ogr.GetUseExceptions()
                gdal.UseExceptions()
                ogr.UseExceptions()
            self._sessions += 1
        try:
            yield
        finally:
            with self._lock:
                self._sessions -= 1
                if self._sessions == 0:
                    self._put_back()

    def _put_back(self) -> None:
        gdal_raised, ogr_raised = self._before
        if not ogr_raised:  # in the mirrored order: GDAL keeps them as a stack
            ogr.DontUseExceptions()
        if not gdal_raised:
            gdal.DontUseExceptions()


_EXCEPTIONS = _Exceptions()


def has_driver(name: str) -> bool:
    """Whether this GDAL has a driver of that name."""
    return _driver(name) is not None


def created(path: Path, driver: str, options: Sequence[str] = ()) -> ogr.DataSource:
    """A new dataset, in a session.

    Raises
    ------
    RuntimeError
        When this GDAL has no such driver, or the driver cannot make it.
    """
    found = _driver(driver)
    if found is None:
        raise RuntimeError(f"GDAL has no driver {driver}")
    return found.CreateDataSource(str(path), options=list(options))


def _driver(name: str) -> ogr.Driver | None:
    """A driver by its name.

    GDAL keeps drivers under their names in capitals, as the locale had these when QGIS started, and looks for them as
    it has them now: in a session on a Turkish computer ``ESRI Shapefile`` would not be there.
    """
    drivers = (ogr.GetDriver(number) for number in range(ogr.GetDriverCount()))
    return next((driver for driver in drivers if driver.GetName() == name), None)


def opened(path: Path, is_changed: bool = False) -> ogr.DataSource:
    """A dataset, in a session.

    Raises
    ------
    RuntimeError
        When GDAL cannot open it.
    """
    dataset = ogr.Open(str(path), int(is_changed))
    if dataset is None:  # some refusals come without an error
        raise RuntimeError(f"{path.name}: ogr.Open")
    return dataset


def in_transaction(path: Path, change: Callable[[ogr.DataSource], None], current_time: str | None = None) -> None:
    """Change a database in a session of its own: all that `change` does, or nothing of it.

    Raises
    ------
    RuntimeError
        GDAL's, when the database is locked, read-only or its disk is full.
    """
    with gdal_session(current_time), _impatient():
        dataset = opened(path, is_changed=True)
        dataset.StartTransaction()
        try:
            change(dataset)
            dataset.FlushCache()  # extents and times too, which GDAL would write apart when it closes
            dataset.CommitTransaction()
        except BaseException as error:
            with suppress(RuntimeError):  # what went wrong is what is to be told
                dataset.RollbackTransaction()
            raise error.with_traceback(None) from None  # its frames hold the dataset, which would stay open
        finally:
            del dataset


@contextmanager
def _impatient() -> Iterator[None]:
    """Have SQLite give up on a lock soon: nobody can cancel it while it waits, and whoever calls tries again."""
    before = gdal.GetThreadLocalConfigOption(_BUSY_TIMEOUT)
    gdal.SetThreadLocalConfigOption(_BUSY_TIMEOUT, _LOCK_MS)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_BUSY_TIMEOUT, before)
