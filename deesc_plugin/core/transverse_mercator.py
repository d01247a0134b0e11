# SPDX-License-Identifier: GPL-2.0-or-later
"""The transverse Mercator projection of the WGS 84 ellipsoid, on arrays.

Krüger's series to the sixth order of the third flattening (C. F. F. Karney, "Transverse Mercator with an accuracy of
a few nanometers", J. Geodesy 85, 2011, equations 7 to 36): nanometres within 3,900 km of the central meridian.

It stands here instead of PROJ's, which pyproj wraps in contexts bound to the thread that made them: an algorithm that
QGIS runs in a thread of its own (a task, the Processing dialog) crashed there with pyproj 3.7.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from pyproj import Geod

Floats = npt.NDArray[np.float64]

_ELLIPSOID = Geod(ellps="WGS84")
_ECCENTRICITY = float(np.sqrt(_ELLIPSOID.es))
_ONE_LESS_E2 = 1.0 - _ELLIPSOID.es
_N = _ELLIPSOID.f / (2.0 - _ELLIPSOID.f)
_RECTIFYING_RADIUS = _ELLIPSOID.a / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64 + _N**6 / 256)
_NEWTON_STEPS = 3


def _series(*rows: tuple[float, ...]) -> Floats:
    """The coefficients of sin(2jx), j = 1 to 6, from those of n^j, n^(j+1), ..., n^6."""
    return np.array([sum(value * _N ** (j + i) for i, value in enumerate(row)) for j, row in enumerate(rows, start=1)])


_ALPHA = _series(
    (1 / 2, -2 / 3, 5 / 16, 41 / 180, -127 / 288, 7891 / 37800),
    (13 / 48, -3 / 5, 557 / 1440, 281 / 630, -1983433 / 1935360),
    (61 / 240, -103 / 140, 15061 / 26880, 167603 / 181440),
    (49561 / 161280, -179 / 168, 6601661 / 7257600),
    (34729 / 80640, -3418889 / 1995840),
    (212378941 / 319334400,),
)
_BETA = _series(
    (1 / 2, -2 / 3, 37 / 96, -1 / 360, -81 / 512, 96199 / 604800),
    (1 / 48, 1 / 15, -437 / 1440, 46 / 105, -1118711 / 3870720),
    (17 / 480, -37 / 840, -209 / 4480, 5569 / 90720),
    (4397 / 161280, -11 / 504, -830251 / 7257600),
    (4583 / 161280, -108847 / 3991680),
    (20648693 / 638668800,),
)


def project(from_meridian: Any, latitude: Any) -> tuple[Floats, Floats]:
    """Project places with true scale on the central meridian.

    Parameters
    ----------
    from_meridian, latitude : array_like of float
        Longitude counted from the central meridian, and latitude, degrees; whole turns do not matter.

    Returns
    -------
    x, y : ndarray of float
        Metres east of the central meridian and north of the equator.
    """
    longitude, angle = np.radians(from_meridian), np.radians(latitude)
    conformal = _conformal_tangent(np.tan(angle))
    cosine = np.cos(longitude)
    xi = np.arctan2(conformal, cosine)
    eta = np.arcsinh(np.sin(longitude) / np.hypot(conformal, cosine))
    d_xi, d_eta = _sums(_ALPHA, xi, eta)
    return np.asarray(_RECTIFYING_RADIUS * (eta + d_eta)), np.asarray(_RECTIFYING_RADIUS * (xi + d_xi))


def unproject(x: Any, y: Any) -> tuple[Floats, Floats]:
    """Longitude from the central meridian, and latitude, degrees, of projected places; the inverse of `project`."""
    eta, xi = np.asarray(x, dtype=float) / _RECTIFYING_RADIUS, np.asarray(y, dtype=float) / _RECTIFYING_RADIUS
    d_xi, d_eta = _sums(_BETA, xi, eta)
    xi, eta = xi - d_xi, eta - d_eta
    sine, cosine = np.sinh(eta), np.cos(xi)
    tangent = _tangent_of(np.sin(xi) / np.hypot(sine, cosine))
    return np.degrees(np.arctan2(sine, cosine)), np.degrees(np.arctan(tangent))


def _sums(coefficients: Floats, xi: Floats, eta: Floats) -> tuple[Floats, Floats]:
    """The sums over j of c_j sin(2j xi) cosh(2j eta) and of c_j cos(2j xi) sinh(2j eta).

    They are the real and the imaginary part of the sum of c_j sin(2j (xi + i eta)), which Clenshaw's recurrence gives
    from one sine and one cosine.
    """
    sine, cosine = np.sin(2 * xi), np.cos(2 * xi)
    sinh, cosh = np.sinh(2 * eta), np.cosh(2 * eta)
    factor = 2 * (cosine * cosh - 1j * (sine * sinh))
    last, before = np.zeros_like(factor), np.zeros_like(factor)
    for coefficient in coefficients[::-1]:
        last, before = coefficient + factor * last - before, last
    total = last * (sine * cosh + 1j * (cosine * sinh))
    return total.real, total.imag


def _conformal_tangent(tangent: Floats) -> Floats:
    """The tangent of the conformal latitude from that of the geographic latitude (equations 7 to 9)."""
    secant = np.hypot(1.0, tangent)
    sigma = np.sinh(_ECCENTRICITY * np.arctanh(_ECCENTRICITY * tangent / secant))
    return np.asarray(tangent * np.hypot(1.0, sigma) - sigma * secant)


def _tangent_of(conformal: Floats) -> Floats:
    """The tangent of the geographic latitude from that of the conformal one, by Newton's method (19 to 21)."""
    tangent = conformal / _ONE_LESS_E2
    for _ in range(_NEWTON_STEPS):
        now = _conformal_tangent(tangent)
        slope = (1 + _ONE_LESS_E2 * tangent**2) / (_ONE_LESS_E2 * np.hypot(1.0, tangent))
        tangent = tangent + (conformal - now) / np.hypot(1.0, now) * slope
    return np.asarray(tangent)
