# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from qgis.PyQt.QtXml import QDomDocument

from deesc_plugin.bridge.stable_xml import stable_text


def stable(text: str) -> str:
    document = QDomDocument()
    assert document.setContent(text)[0]
    return stable_text(document)


def attributes_of(text: str) -> dict[str, str]:
    document = QDomDocument()
    assert document.setContent(text)[0]
    attributes = document.documentElement().firstChildElement().attributes()
    return {attributes.item(i).nodeName(): attributes.item(i).nodeValue() for i in range(attributes.count())}


def test_attributes_stand_in_the_order_of_their_names():
    assert '<b a="1" c="x > y &amp; &lt;z>" d="3"/>' in stable('<a><b d="3" a="1" c="x &gt; y &amp; &lt;z&gt;"/></a>')


def test_the_content_stays_what_it_was():
    text = '<a><b q="&quot;x&quot; = &apos;y&apos;" name="value=&quot;1&quot;" t="1&#10;2"> b="2" a="1" </b></a>'
    assert attributes_of(stable(text)) == attributes_of(text)
    assert ' b="2" a="1" ' in stable(text)  # text between tags is no tag


def test_xml_inside_a_value_is_ordered_too():
    inside = "&lt;symbol type=&quot;line&quot; alpha=&quot;1&quot;>&lt;layer pass=&quot;0&quot; on=&quot;1&quot;/>"
    ordered = "&lt;symbol alpha=&quot;1&quot; type=&quot;line&quot;>&lt;layer on=&quot;1&quot; pass=&quot;0&quot;/>"
    assert ordered in stable(f'<a><b value="{inside}"/></a>')


def test_random_ids_are_replaced_by_their_place_and_keep_what_refers_to_them():
    one, two = "{0d2b8e1c-1111-4222-8333-444455556666}", "{ffffffff-1111-4222-8333-444455556666}"
    first = stable(f'<a><b id="{one}"/><c id="{two}" of="{one}"/></a>')
    assert first == stable(f'<a><b id="{two}"/><c id="{one}" of="{two}"/></a>')
    assert one not in first
