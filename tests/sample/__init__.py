# SPDX-License-Identifier: GPL-2.0-or-later
"""How the sample ``resources/samples/astana-2017`` is drawn, written and read; `tests.make_sample` puts it together."""
