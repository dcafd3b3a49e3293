"""Headers absent or empty, payloads unset, answers without a body: by both clients.

What is right is what Smithy's HTTP binding traits and restJson1 say.
"""

from __future__ import annotations

import importlib
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder import Credentials
from imagebuilder.runtime.http import HttpResponse
from tests.both_clients import client_of, over_both
from tests.codegen.model_files import generate, minimal, write
from tests.runtime.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = over_both

DAY = "Mon, 16 Dec 2019 23:48:18 GMT"
AT = datetime(2019, 12, 16, 23, 48, 18, tzinfo=UTC)
LISTS = {"Strings": "String", "Integers": "Integer", "Times": "Time", "Kinds": "Kind"}


def model() -> Any:
    files = minimal()
    service = files["service-2"]
    shapes = service["shapes"]
    shapes |= {
        "Integer": {"type": "integer"},
        "Time": {"type": "timestamp"},
        "Json": {"type": "string", "jsonvalue": True},
        "Texts": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "String"}},
        "Groups": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Strings"}},
        "Some": {"type": "structure", "union": True, "members": {"name": {"shape": "String"}}},
    }
    shapes |= {name: {"type": "list", "member": {"shape": of}} for name, of in LISTS.items()}
    headers = {
        name.lower(): {"shape": name, "location": "header", "locationName": f"X-{name}"}
        for name in (*LISTS, "Json")
    }
    query = {"bar": {"shape": "String", "location": "querystring", "locationName": "bar"}}
    query["more"] = {"shape": "Texts", "location": "querystring"}
    body = {"groups": {"shape": "Groups"}}
    inputs = {"Sort": headers, "Ask": query, "Choose": {"some": {"shape": "Some"}}, "Group": body}
    for name, members in inputs.items():
        shapes |= {
            f"{name}{end}": {"type": "structure", "members": members} for end in ("In", "Out")
        }
        method = "GET" if name == "Ask" else "POST"
        service["operations"][name] = {
            "name": name,
            "http": {"method": method, "requestUri": f"/{name}"},
            "input": {"shape": f"{name}In"},
        }
        if name in ("Sort", "Group"):
            service["operations"][name]["output"] = {"shape": f"{name}Out"}
    shapes["ChooseIn"]["payload"] = "some"
    return files


@pytest.fixture(scope="module")
def rare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package with these operations, imported."""
    root = tmp_path_factory.mktemp("rare")
    path = write(root / "model", model())
    done = generate("--model", path, "--package", "rare_bindings", "--out", root)
    assert done.returncode == 0, done.stderr
    sys.path.insert(0, str(root))
    yield importlib.import_module("rare_bindings")
    sys.path.remove(str(root))


def call(package: Any, operation: str, answer: HttpResponse | None = None, **given: Any) -> Any:
    """Return the request that the call sends, and what it returns."""
    transport = Scripted(answer or HttpResponse(200, {}, b""))
    client = client_of(
        package=package,
        region="us-west-2",
        credentials=Credentials("AKID", "secret"),
        endpoint_url="https://rare.example",
        transport=transport,
        max_attempts=1,
    )
    response = getattr(client, operation)(**given)
    return transport.requests[0], response


@pytest.mark.parametrize(
    ("headers", "member", "value"),
    [
        ({}, "integers", []),
        ({}, "times", []),
        ({}, "kinds", []),
        ({"X-Integers": ""}, "integers", []),
        ({"X-Integers": "1 ,2,, 3"}, "integers", [1, 2, 3]),
        ({"X-Times": f"{DAY}, {DAY}"}, "times", [AT, AT]),
        ({"X-Times": DAY}, "times", [AT]),
        ({"X-Strings": '"b,c", "\\"def\\"", a'}, "strings", ["b,c", '"def"', "a"]),
        ({"X-Kinds": 'ONE, "NEW,ER"'}, "kinds", ["ONE", "NEW,ER"]),
        ({"X-Json": "InRydWUi"}, "json", '"true"'),
    ],
)
def test_a_header_is_read(rare: Any, headers: dict[str, str], member: str, value: object) -> None:
    _, response = call(rare, "sort", HttpResponse(200, headers, b""))
    assert getattr(response, member) == value


@pytest.mark.parametrize(
    ("given", "headers"),
    [
        ({}, {}),
        ({"strings": []}, {"X-Strings": ""}),
        ({"integers": [], "times": []}, {"X-Integers": "", "X-Times": ""}),
        ({"strings": ["b,c", '"def"', "a"]}, {"X-Strings": '"b,c","\\"def\\"",a'}),
        ({"times": [AT, AT]}, {"X-Times": f"{DAY},{DAY}"}),
        ({"json": "true"}, {"X-Json": "dHJ1ZQ=="}),
    ],
)
def test_a_header_is_sent(rare: Any, given: dict[str, Any], headers: dict[str, str]) -> None:
    request, _ = call(rare, "sort", **given)
    bound = {f"x-{name.lower()}" for name in (*LISTS, "Json")}
    sent = {name: value for name, value in request.headers.items() if name.lower() in bound}
    assert sent == headers


def test_a_union_that_is_unset_sends_no_body(rare: Any) -> None:
    request, _ = call(rare, "choose")
    assert bytes(request.body) == b""
    assert "content-type" not in {name.lower() for name in request.headers}
    request, _ = call(rare, "choose", some={"name": "n"})
    assert bytes(request.body) == b'{"name": "n"}'


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"bar": "named", "more": {"bar": "fromMap", "baz": "q"}}, "bar=named&baz=q"),
        ({"bar": "", "more": {"bar": "fromMap"}}, "bar="),
        ({"more": {"bar": "fromMap"}}, "bar=fromMap"),
    ],
)
def test_a_query_parameter_with_a_name_wins(rare: Any, given: dict[str, Any], query: str) -> None:
    request, _ = call(rare, "ask", **given)
    assert request.url == f"https://rare.example/Ask?{query}"


def test_a_null_in_a_map_that_is_not_sparse_is_left_out(rare: Any) -> None:
    answer = HttpResponse(200, {}, b'{"groups": {"x": [], "z": null}}')
    assert call(rare, "group", answer)[1].groups == {"x": []}


def test_an_answer_without_a_body_is_an_empty_structure(rare: Any) -> None:
    assert call(rare, "group")[1] == rare.GroupOut()
    assert call(rare, "get_thing", id="i")[1] == rare.GetThingResponse()


@pytest.mark.parametrize(
    ("status", "code", "name"),
    [
        (500, "FooError:http://x/", "ServerFaultError"),
        (404, "GoneException:http://x/", "GoneException"),
        (404, "tiny#GoneException", "GoneException"),
    ],
)
def test_the_code_of_an_error_without_a_body(rare: Any, status: int, code: str, name: str) -> None:
    with pytest.raises(rare.ApiError) as caught:
        call(rare, "get_thing", HttpResponse(status, {"X-Amzn-Errortype": code}, b""), id="i")
    assert type(caught.value).__name__ == name
    assert caught.value.code == code.split(":")[0].split("#")[-1]
