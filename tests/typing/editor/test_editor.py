"""What an editor shows of the client while a program is written: completion, documentation.

The oracle for what has to be there is botocore's model of the service.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from botocore.session import Session
from lsprotocol.types import CompletionItemKind

import imagebuilder

from .conftest import CURSOR

if TYPE_CHECKING:
    from .conftest import Editor

MODEL: Any = Session().get_service_model("imagebuilder")
PAGINATORS: Any = Session().get_paginator_model("imagebuilder")
WAITERS: Any = Session().get_waiter_model("imagebuilder")

PACKAGE: Any = imagebuilder
#: What ``from imagebuilder import *`` imports; type checkers see the names one by one.
PUBLIC: set[str] = set(PACKAGE.__all__)

#: The names of all operations, in the model and in Python.
OPERATIONS = {
    operation.name: operation.python_name for operation in imagebuilder.OPERATIONS.values()
}

#: What Markdown shows as it stands, though it is meant as markup: a link, a role, a directive.
MARKUP = re.compile(r"<https?:|`\\_|:[a-z]+:`|^\s*\.\. ", re.MULTILINE)

ENUMS = {"ImageStatus": imagebuilder.ImageStatus, "Platform": imagebuilder.Platform}


def first_words(html: str, count: int = 4) -> str:
    """Return the first words of the model's documentation, without markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split()[:count])


# -- completion -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code", [f"    imagebuilder.{CURSOR}", f"    from imagebuilder import {CURSOR}"]
)
async def test_the_package_offers_every_public_name(editor: Editor, code: str) -> None:
    offered = await editor.completions(code)
    assert PUBLIC - offered.keys() == set()


async def test_the_package_offers_the_shapes_of_the_model_as_classes(editor: Editor) -> None:
    offered = await editor.completions(f"    imagebuilder.{CURSOR}")
    shapes = {
        name
        for name in MODEL.shape_names
        if (shape := MODEL.shape_for(name)).type_name == "structure" or getattr(shape, "enum", None)
    }
    assert len(shapes) > 250
    assert {offered[name].kind for name in shapes & offered.keys()} == {CompletionItemKind.Class}
    assert {"Image", "ImageStatus", "ResourceInUseException", "ListImagesRequest"} <= shapes


async def test_a_client_offers_every_operation_of_the_model(editor: Editor) -> None:
    offered = await editor.completions(f"    client.{CURSOR}")
    assert set(MODEL.operation_names) == OPERATIONS.keys()
    # Each is a line of the class; pyright says "variable" of what is no "def" in it.
    assert {offered[name].kind for name in OPERATIONS.values()} == {CompletionItemKind.Variable}
    own = {
        "region",
        "endpoint_url",
        "exceptions",
        "paginate",
        "wait_until",
        "send",
        "close",
        "presign",
        "with_options",
    }
    assert offered.keys() == own | set(OPERATIONS.values())


async def test_the_client_for_asyncio_offers_what_the_other_one_does(editor: Editor) -> None:
    ours = (await editor.completions(f"    aio.{CURSOR}")).keys()
    theirs = (await editor.completions(f"    client.{CURSOR}")).keys()
    # What closes is called as contextlib.aclosing wants it.
    assert ours - {"aclose"} == theirs - {"close"}


async def test_paginate_offers_the_paginated_operations_and_no_more(editor: Editor) -> None:
    offered = await editor.completions(f"    client.paginate.{CURSOR}")
    paginated = PAGINATORS._paginator_config
    assert offered.keys() == {OPERATIONS[name] for name in paginated}


async def test_wait_until_offers_the_waiters_and_no_more(editor: Editor) -> None:
    offered = await editor.completions(f"    client.wait_until.{CURSOR}")
    assert WAITERS.waiter_names == ["ImageAvailable"]
    assert offered.keys() == {"image_available"}


async def test_exceptions_of_a_client_are_offered_by_name_and_no_more(editor: Editor) -> None:
    offered = await editor.completions(f"    client.exceptions.{CURSOR}")
    assert offered.keys() == set(imagebuilder.exceptions.__all__)
    modelled = {shape.name for shape in MODEL.error_shapes}
    assert modelled
    assert modelled <= offered.keys()


async def test_a_response_offers_its_members(editor: Editor) -> None:
    code = f'    client.list_images(owner="Self").{CURSOR}'
    members = {"request_id", "image_version_list", "next_token", "response_metadata"}
    members |= {"to_dict", "to_json"}
    assert (await editor.completions(code)).keys() == members
    code = f"    client.list_images().image_version_list[0].{CURSOR}"
    assert {"arn", "name", "platform", "owner"} <= (await editor.completions(code)).keys()


@pytest.mark.parametrize("name", ENUMS)
async def test_an_enum_offers_its_values(editor: Editor, name: str) -> None:
    offered = await editor.completions(f"    imagebuilder.{name}.{CURSOR}")
    members = [item for item in offered.values() if item.kind == CompletionItemKind.EnumMember]
    assert {item.label for item in members} == set(ENUMS[name].__members__)
    assert len(members) == len(MODEL.shape_for(name).enum)


async def test_a_call_offers_the_parameters_that_are_left(editor: Editor) -> None:
    offered = await editor.completions(f'    client.list_images(owner="Self", {CURSOR})')
    left = {"filters=", "by_name=", "max_results=", "next_token=", "include_deprecated="}
    assert left <= offered.keys()
    assert "owner=" not in offered


# -- documentation --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", OPERATIONS)
async def test_hovering_over_an_operation_shows_what_it_does_and_takes(
    editor: Editor, name: str
) -> None:
    shown = await editor.hover(f"    client.{OPERATIONS[name]}{CURSOR}")
    operation = MODEL.operation_model(name)
    assert first_words(operation.documentation) in shown.replace("`", "").replace("\n", " ")
    signature, _, text = shown.partition("\n---\n")
    members = imagebuilder.OPERATIONS[name].request_type.__annotations__
    for attribute in members:
        assert f"    {attribute}: " in signature
        assert f":param {attribute}: ".replace("_", r"\_") in text
    for error in operation.error_shapes:
        assert f":raises {error.name}:" in text
    assert f"-> {name}Response" in signature
    assert MARKUP.findall(text) == []


@pytest.mark.parametrize("name", OPERATIONS)
async def test_an_operation_of_the_client_for_asyncio_shows_the_same(
    editor: Editor, name: str
) -> None:
    own = await editor.hover(f"    client.{OPERATIONS[name]}{CURSOR}")
    shown = await editor.hover(f"    await aio.{OPERATIONS[name]}{CURSOR}")
    signature, _, text = shown.partition("\n---\n")
    assert text == own.partition("\n---\n")[2]
    for attribute in imagebuilder.OPERATIONS[name].request_type.__annotations__:
        assert f"    {attribute}: " in signature
    assert f"Coroutine[Any, Any, {name}Response]" in signature


async def test_a_parameter_of_the_client_for_asyncio_is_explained(editor: Editor) -> None:
    shown = await editor.parameter(f"    await aio.list_images(owner={CURSOR})")
    assert shown == await editor.parameter(f"    client.list_images(owner={CURSOR})") != ""
    shown = await editor.parameter(f"    await aio.wait_until.image_available(delay={CURSOR})")
    assert shown.startswith("delay: Seconds between polls")


@pytest.mark.parametrize("name", ["CreateImage", "CreateImageRecipe", "ListImages", "TagResource"])
async def test_every_parameter_that_is_being_typed_shows_a_whole_first_sentence(
    editor: Editor, name: str
) -> None:
    for attribute in imagebuilder.OPERATIONS[name].request_type.__annotations__:
        shown = await editor.parameter(f"    client.{OPERATIONS[name]}({attribute}={CURSOR})")
        assert shown.startswith(f"{attribute}: "), shown
        assert re.search(r"[.:)`]$", shown), shown


async def test_the_parameters_of_the_client_are_explained(editor: Editor) -> None:
    signature = await editor.signature(f"    Client({CURSOR})")
    assert signature.label.startswith("(*, region: str | None = None, ")
    shown = await editor.parameter(f"    Client(retry_mode={CURSOR})")
    assert shown == (
        "retry_mode: ``standard``, or ``adaptive`` to send no faster than the service accepts."
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Client", "A client of EC2 Image Builder"),
        ("Filter", "A filter name and value pair"),
        ("Platform", "`Windows`, `Linux`, `macOS`"),
        ("ResourceInUseException", "The resource that you are trying to operate on"),
        ("exceptions", "What calls raise"),
        ("testing", "Testing code that calls EC2 Image Builder, without calling it."),
        ("converter", "A `cattrs.Converter` that knows every structure"),
        ("OPERATIONS", "Every operation, by the model's name for it"),
        ("PaginationError", "The next page is unknown"),
    ],
)
async def test_hovering_over_a_name_of_the_package_says_what_it_is(
    editor: Editor, name: str, words: str
) -> None:
    assert words in await editor.hover(f"    imagebuilder.{name}{CURSOR}")
    assert words in await editor.completion(f"    imagebuilder.{name}{CURSOR}", name)


@pytest.mark.parametrize(
    ("code", "declared", "words"),
    [
        ("image.arn", "arn: str | None", "The Amazon Resource Name (ARN) of the image."),
        ("image.state", "state: ImageState | None", "The state of the image."),
        ("image.tags", "tags: dict[str, str]", "The tags that apply to this image."),
        ("image.version", "version: str | None", "Note: The semantic version has four nodes:"),
        ("client.region", "region: str", "The region that is called."),
        ("client.paginate", "paginate: Paginate", "The operations that answer page by page"),
        ("client.wait_until", "wait_until: WaitUntil", "The service's waiters."),
        ("client.exceptions", "exceptions: ", "The module of the exceptions that calls raise."),
        (
            "client.exceptions.ResourceInUseException",
            "class ResourceInUseException",
            "The resource that you are trying to operate on",
        ),
        (
            "client.paginate.list_images",
            "-> Pager[ImageVersion, ListImagesResponse]",
            "Iterate over the items of all pages of `Client.list_images`.",
        ),
        ("client.paginate.list_images().pages", "pages() -> Iterator[ListImagesResponse]", "page"),
        (
            "client.wait_until.image_available",
            "-> GetImageResponse",
            ":param on\\_poll: Called after each poll with its number",
        ),
    ],
)
async def test_hovering_over_a_member_shows_its_type_and_documentation(
    editor: Editor, code: str, declared: str, words: str
) -> None:
    shown = await editor.hover(f"    {code}{CURSOR}")
    assert declared in shown
    assert words in shown
    assert MARKUP.findall(shown) == []
