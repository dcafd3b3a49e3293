"""XML documents: what is read of them, what is refused, and what is written."""

from __future__ import annotations

import tracemalloc
import xml.etree.ElementTree as ET
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.codecs.markup import (
    to_document,
    with_attributes,
    xml_attribute,
    xml_content,
    xml_element,
    xml_epoch,
    xml_list,
    xml_map,
    xml_text,
)
from imagebuilder.runtime.codecs.values import MismatchError
from imagebuilder.runtime.codecs.xml import (
    MAX_DEPTH,
    XmlElement,
    XmlNode,
    read_document,
    read_result,
    read_root,
)

# -- what is read ---------------------------------------------------------------------------------


def root(text: str) -> XmlNode:
    return read_root(text.encode())


def test_a_child_is_found_by_its_local_name_whatever_its_namespace() -> None:
    node = root(
        '<r xmlns="https://example.com/" xmlns:p="urn:p"><p:a>1</p:a><b xmlns="urn:b">2</b></r>'
    )
    assert (node.text("a"), node.text("b"), node.text("c")) == ("1", "2", None)


def test_text_is_kept_as_it_is_and_an_empty_element_is_an_empty_text() -> None:
    node = root("<r><a> x\ty </a><b/><c></c><d><![CDATA[<&>]]>&amp;&#233;<!-- no --> é</d></r>")
    assert [node.text(name) for name in "abcd"] == [" x\ty ", "", "", "<&>&é é"]


def test_a_text_longer_than_the_parser_buffers_is_one_text() -> None:
    long = "é&amp;" * 100_000
    assert root(f"<r><a>{long}</a><b>{long}</b></r>").text("b") == "é&" * 100_000


def test_text_between_elements_is_no_value() -> None:
    node = root("<r> one <a> two <b>three</b> four </a> five </r>")
    child = node.child("a")
    assert child is not None
    assert child.members() == {"b": "three"}


def test_an_element_without_children_is_a_structure_without_members() -> None:
    for text in ("<r><a/></r>", "<r><a> </a></r>"):
        child = root(text).child("a")
        assert child is not None
        assert child.members() == {}
    assert root("<r/>").child("a") is None


def test_of_children_with_one_name_the_first_is_found() -> None:
    assert root("<r><a>1</a><a>2</a></r>").text("a") == "1"


def test_elements_where_text_belongs_are_no_text() -> None:
    with pytest.raises(MismatchError, match="there should be text"):
        root("<r><a><b>1</b></a></r>").text("a")
    with pytest.raises(MismatchError, match="there should be text"):
        root("<r><a><x>1</x><x><b/></x></a></r>").texts("a")


def test_a_wrapped_list_is_the_children_of_its_element_whatever_they_are_called() -> None:
    node = root("<r><names><member>a</member><item>b</item><member/></names></r>")
    assert node.texts("names") == ["a", "b", ""]
    assert node.texts("others") is None
    assert root("<r><names/></r>").texts("names") == []


def test_a_flat_list_is_the_children_of_one_name() -> None:
    node = root("<r><a>1</a><b>2</b><a>3</a></r>")
    assert node.texts("a", flat=True) == ["1", "3"]
    assert node.texts("c", flat=True) is None


def test_the_elements_of_a_list_may_be_structures_and_lists() -> None:
    node = root("<r><a><m><x>1</x></m><m/></a><b><m><m>2</m><m>3</m></m></b></r>")
    nodes = node.nodes("a")
    assert nodes is not None
    assert [item.text("x") for item in nodes] == ["1", None]
    lists = node.nodes("b")
    assert lists is not None
    assert [item.texts() for item in lists] == [["2", "3"]]


MAP = "<entry><key>{}</key><value>{}</value></entry>"


def test_a_wrapped_map_is_the_entries_of_its_element() -> None:
    entries = MAP.format("k", "1") + MAP.format("l", "")
    assert root(f"<r><m>{entries}</m></r>").text_map("m", "key", "value") == {"k": "1", "l": ""}
    assert root("<r><m/></r>").text_map("m", "key", "value") == {}
    assert root("<r/>").text_map("m", "key", "value") is None


def test_a_flat_map_is_the_elements_that_are_called_like_it() -> None:
    node = root("<r><m><K>a</K><V>1</V></m><n/><m><V>2</V><K>b</K></m></r>")
    assert node.text_map("m", "K", "V", flat=True) == {"a": "1", "b": "2"}
    assert node.text_map("o", "K", "V", flat=True) is None


def test_the_values_of_a_map_may_be_structures() -> None:
    node = root(f"<r><m>{MAP.format('k', '<hi>there</hi>')}{MAP.format('l', '')}</m></r>")
    found = node.node_map("m", "key", "value")
    assert found is not None
    assert {key: item.text("hi") for key, item in found.items()} == {"k": "there", "l": None}


def test_an_entry_without_a_value_is_left_out_and_one_without_a_key_is_none() -> None:
    node = root("<r><m><entry><key>a</key></entry></m></r>")
    assert node.text_map("m", "key", "value") == {}
    with pytest.raises(MismatchError, match="no key"):
        root("<r><m><entry><value>a</value></entry></m></r>").text_map("m", "key", "value")


def test_an_attribute_is_found_under_any_prefix_but_not_as_one_without() -> None:
    xsi = "http://www.w3.org/2001/XMLSchema-instance"
    node = root(f'<r><a xmlns:i="{xsi}" i:type="Group" kind="k">x</a><b type="plain"/></r>')
    a, b = node.child("a"), node.child("b")
    assert a is not None
    assert b is not None
    assert (a.attribute("xsi:type"), a.attribute("kind"), a.attribute("i")) == ("Group", "k", None)
    assert (b.attribute("xsi:type"), b.attribute("type")) == (None, "plain")
    assert node.attribute("type") is None


def test_an_element_with_attributes_is_a_text_all_the_same() -> None:
    node = root('<r><a b="1">x</a><l><m c="2">y</m></l></r>')
    assert (node.text("a"), node.texts("l")) == ("x", ["y"])


def test_the_outermost_element_has_a_name_and_an_empty_body_is_an_empty_element() -> None:
    name, node = read_document(b"<p:Error xmlns:p='urn:p'><Code>x</Code></p:Error>")
    assert (name, node.text("Code")) == ("Error", "x")
    assert read_document(b"<a>text</a>")[1].own_text() == "text"
    assert read_root(b"").members() == {}


def test_a_result_is_the_element_of_its_name() -> None:
    body = b"<GetXResponse><GetXResult><a>1</a></GetXResult></GetXResponse>"
    assert read_result(body, "GetXResult").text("a") == "1"
    assert read_result(b"", "GetXResult").members() == {}
    with pytest.raises(MismatchError, match="no element GetYResult"):
        read_result(body, "GetYResult")


# -- against ElementTree --------------------------------------------------------------------------

NAMES = st.sampled_from(("a", "b", "item", "x.y", "é"))
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n\r<>&\"'"),
    max_size=6,
)


@st.composite
def trees(draw: st.DrawFn, depth: int = 3) -> ET.Element:
    element = ET.Element(draw(NAMES))
    element.text = draw(TEXTS)
    element.tail = draw(TEXTS)
    if depth:
        element.extend(draw(st.lists(trees(depth - 1), max_size=3)))
    return element


def shown(element: XmlElement) -> object:
    if isinstance(element, str):
        return element
    assert element.children()
    return [shown(child) for _, child in element.children()]


def expected(element: ET.Element) -> object:
    return [expected(child) for child in element] if len(element) else element.text or ""


@given(trees())
def test_what_is_read_is_what_elementtree_reads(tree: ET.Element) -> None:
    tree.tail = None
    body = ET.tostring(tree, encoding="utf-8", xml_declaration=True)
    name, node = read_document(body)
    again = ET.fromstring(body)
    assert name == again.tag
    if len(again):
        assert shown(node) == expected(again)
        assert list(node.members()) == list(dict.fromkeys(child.tag for child in again[::-1]))
    else:
        assert node.own_text() == (again.text or "")


@given(st.binary(max_size=60) | st.text("<>/a&;! =\"'[]?-x", max_size=40).map(str.encode))
def test_any_bytes_are_read_or_are_a_mismatch(body: bytes) -> None:
    try:
        read_document(body)
    except MismatchError:
        with pytest.raises(ET.ParseError):
            ET.fromstring(body, ET.XMLParser(encoding="utf-8"))


# -- what is refused ------------------------------------------------------------------------------

BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "body",
    [
        f'<!DOCTYPE r [<!ENTITY a0 "ha">{BOMB}]><r>&a9;</r>',
        '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]><r>&a;</r>',
        '<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd"><r/>',
        "<!DOCTYPE r><r/>",
        '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE html><html/>',
    ],
)
def test_a_document_type_is_refused_with_whatever_it_declares(body: str) -> None:
    with pytest.raises(MismatchError, match="document type"):
        read_document(body.encode())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"no xml",
        b"<a>",
        b"<a></b>",
        b"<a/><b/>",
        b"<a>&undefined;</a>",
        b"<a b=1/>",
        b"<a b='1' b='2'/>",
        b"<a>\x00</a>",
        b"<a>\xff</a>",
        b'{"json": true}',
        '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'.encode("latin-1"),
        "<a>é</a>".encode("utf-32"),
    ],
)
def test_what_is_no_xml_is_refused_with_its_place_and_nothing_of_its_text(
    body: bytes,
) -> None:
    with pytest.raises(MismatchError, match=r"^not XML at line \d+, column \d+: [a-z (),-]+$"):
        read_document(body)


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "windows-1252", "no-such"])
def test_the_encoding_is_unicode_whatever_the_document_says(encoding: str) -> None:
    # As botocore reads it: ETree.XMLParser(encoding="utf-8").
    body = f'<?xml version="1.0" encoding="{encoding}"?><r><a>é</a></r>'.encode()
    assert read_root(body).text("a") == "é"


def test_utf16_is_known_by_its_first_bytes() -> None:
    # ETree.XMLParser(encoding="utf-8") reads all of them, too.
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        assert read_root("<r><a>é</a></r>".encode(encoding)).text("a") == "é"


def nested(depth: int) -> bytes:
    return b"<a>" * depth + b"</a>" * depth


def test_elements_are_nested_to_a_depth_and_no_further() -> None:
    name, _ = read_document(nested(MAX_DEPTH))
    assert name == "a"
    for depth in (MAX_DEPTH + 1, 200_000):
        with pytest.raises(MismatchError, match="deeper"):
            read_document(nested(depth))


@pytest.mark.parametrize(
    "body",
    [
        b"<r>" + b"<a/>" * 100_000 + b"</r>",
        b"<r>" + b"<a b=''/>" * 40_000 + b"</r>",
        b"<r>" + b"<a>" + b"&lt;" * 100_000 + b"</a></r>",
    ],
)
def test_what_is_kept_of_a_document_is_bounded_by_its_size(body: bytes) -> None:
    tracemalloc.start()
    try:
        read_document(body)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # A list of empty arrays takes json.loads as much: 22 bytes for each of the text's.
    assert peak < 60 * len(body)


# -- what is written ------------------------------------------------------------------------------


def test_an_element_that_is_not_there_is_not_written() -> None:
    assert xml_element("a", None) is None
    assert xml_element("a", xml_text(None)) is None
    assert xml_list(None, xml_text, "m") is None
    assert xml_map(None, xml_text, "entry", "key", "value") is None
    assert xml_epoch(None) is None
    assert xml_content(None, xml_element("a", ""), None) == "<a></a>"


def test_lists_are_wrapped_or_flat() -> None:
    assert xml_element("names", xml_list(["a", "b"], xml_text, "member")) == (
        "<names><member>a</member><member>b</member></names>"
    )
    assert xml_list(["a", "b"], xml_text, "name") == "<name>a</name><name>b</name>"
    assert xml_element("names", xml_list([], xml_text, "member")) == "<names></names>"


def test_maps_are_entries_of_a_key_and_a_value() -> None:
    assert xml_map({"a": "1", "b<": "2"}, xml_text, "entry", "K", "V") == (
        "<entry><K>a</K><V>1</V></entry><entry><K>b&lt;</K><V>2</V></entry>"
    )


def test_namespaces_and_attributes_stand_in_the_element() -> None:
    content = with_attributes(
        xml_content(xml_element("ID", "1")),
        xml_attribute("xsi:type", "Canonical"),
        xml_attribute("no", None),
    )
    assert xml_element('Grantee xmlns:xsi="urn:x"', content) == (
        '<Grantee xmlns:xsi="urn:x" xsi:type="Canonical"><ID>1</ID></Grantee>'
    )
    assert xml_list(["a"], xml_text, 'm xmlns="urn:m"') == '<m xmlns="urn:m">a</m>'


def test_seconds_since_1970_are_whole_where_they_can_be() -> None:
    assert xml_epoch(datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC)) == "1398796238"


ANY_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n\r<>&\"'\x85\u2028")
)


@given(ANY_TEXT, ANY_TEXT)
def test_a_reader_finds_the_characters_that_were_written(text: str, attribute: str) -> None:
    content = with_attributes(xml_text(text) or "", xml_attribute("b", attribute))
    body = to_document(xml_element("r", xml_element("a", content)) or "")
    child = read_root(body).child("a")
    assert child is not None
    assert (child.own_text(), child.attribute("b")) == (text, attribute)
    parsed = ET.fromstring(body)[0]
    assert (parsed.text or "", parsed.attrib["b"]) == (text, attribute)


@given(st.sampled_from([*map(chr, range(32)), "\ufffe", "\uffff", "\ud800", "\udfff"]))
def test_what_xml_cannot_hold_is_refused_and_nothing_else(character: str) -> None:
    if character in "\t\n\r":
        assert xml_text(character) is not None
        return
    for write in (xml_text, lambda text: xml_attribute("a", text)):
        with pytest.raises(MismatchError, match="XML cannot hold"):
            write(f"secret{character}")
