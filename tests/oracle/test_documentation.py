"""The models' HTML as text: what botocore's converter makes of it, to the last blank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.docs.bcdoc.restdoc import ReSTDocument
from hypothesis import given, strategies as st

from codegen.emit.html_text import marked_up
from tests.oracle.emitted import loader

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Services whose documentation has every tag that any model's has; S3's has the longest texts.
SERVICES = ("imagebuilder", "s3", "ec2", "lambda", "glacier", "cognito-idp", "translate")


def by_botocore(html: str) -> str:
    """Return what botocore writes for ``html``."""
    document = ReSTDocument()
    document.include_doc_string(html)
    return document.getvalue().decode()


def documentation(value: object) -> Iterator[str]:
    """Yield every documentation string in a model."""
    match value:
        case dict():
            for name, inner in value.items():
                if name == "documentation" and isinstance(inner, str):
                    yield inner
                else:
                    yield from documentation(inner)
        case list():
            for inner in value:
                yield from documentation(inner)
        case _:
            pass


def differences(service: str) -> list[str]:
    """Return the documentation strings of a service that botocore writes in another way."""
    model: dict[str, Any] = loader.load_service_model(service, "service-2")
    return [html for html in {*documentation(model)} if marked_up(html) != by_botocore(html)]


@pytest.mark.parametrize("service", SERVICES)
def test_documentation_is_what_botocore_writes(service: str) -> None:
    assert differences(service) == []


@pytest.mark.slow
def test_documentation_of_every_service_is_what_botocore_writes() -> None:
    """All 219,887 strings of botocore 1.44.5, in half a minute."""
    services = loader.list_available_services("service-2")
    assert {name: found for name in services if (found := differences(name))} == {}


TAGS = ("a", "b", "code", "i", "important", "li", "note", "ol", "p", "ul", "danger", "dl", "br")
TEXTS = st.text(st.sampled_from("ab :.*`&;<>\n\t\u00a0é"), max_size=6)
PIECES = st.one_of(
    TEXTS,
    st.sampled_from(["&amp;", "&lt;", "&nbsp;", "<br/>", "<p/>", "<!-- no -->", " ", "\n  "]),
    st.sampled_from(TAGS).map("<{}>".format),
    st.sampled_from(TAGS).map("</{}>".format),
    st.sampled_from(['<a href=" https://a.example/ ">', "<a href='x'>", '<P class="c">', "</A >"]),
)
ELEMENTS: st.SearchStrategy[str] = st.recursive(
    # Marks in a name that is not shown have no place in botocore's text, and it fails on some.
    st.one_of(TEXTS, st.just(" "), st.just("<fullname>Pets</fullname>")),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.partition(' ')[0]}>",
        st.sampled_from([*TAGS, 'a href="https://a.example/?a=b&amp;c"']),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(html=st.lists(PIECES, max_size=12).map("".join))
def test_tag_soup_is_what_botocore_writes(html: str) -> None:
    assert marked_up(html) == by_botocore(html)


@given(html=st.lists(ELEMENTS, max_size=4).map("".join))
def test_well_formed_html_is_what_botocore_writes(html: str) -> None:
    assert marked_up(html) == by_botocore(html)


def test_a_mark_in_a_name_that_is_not_shown_is_not_shown() -> None:
    with pytest.raises(TypeError):
        by_botocore("<fullname><b>x</b></fullname>")
    assert marked_up("<fullname><b>x</b></fullname>") == ""


@pytest.mark.parametrize("levels", [99, 200, 5000])
def test_tags_in_many_levels_end_no_program(levels: int) -> None:
    html = "<b>" * levels + "x" + "</b>" * levels
    assert marked_up(html) == by_botocore(html)
