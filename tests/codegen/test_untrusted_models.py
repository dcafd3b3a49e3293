"""Models that are wrong, or that try to put code into what is generated."""

from __future__ import annotations

import ast
import gzip
import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings, strategies as st

from codegen.__main__ import main
from codegen.emit.package import emit
from codegen.errors import CodegenError, ModelError
from codegen.model import sources
from codegen.python.reserved import reserved_names
from codegen.resolve import resolve
from tests.codegen.model_files import Files, minimal, python, tree, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Mutation = Callable[[Files], object]


# -- hostile text ---------------------------------------------------------------------------------

TOUCH = "__import__('pathlib').Path('PWNED').touch()"
PAYLOADS = [
    f'""" + {TOUCH} + """',
    f'"""\n{TOUCH}\n"""',
    f"'''\n{TOUCH}\n'''",
    f"x' + {TOUCH} + '",
    f'x" + {TOUCH} + "',
    f"\\\n{TOUCH}\n\\",
    f'\\" + {TOUCH} + \\"',
    f'\\\\""" + {TOUCH}\\',
    f"{{{{ {TOUCH} }}}}",
    "{{ 7*7 }}{% raw %}{# x #}{% for x in y %}",
    "{" + TOUCH + "}",
    f"x\r{TOUCH}\r",
    f"x\u2028{TOUCH}\u2029\x85\x0c{TOUCH}",
    f"# coding: latin-1\n{TOUCH}",
    ".. include:: /etc/passwd\n\n:param self: ``x``\n\n.. code:: python\n\n   x",
    "\ud800\udfff\x00\x1b[31m\x07",
    "%s%n%(x)s $x ${x} \\N{DIGIT ONE} \\u0041 \\x41 \\",
    '"',
    '""',
    '"""',
    '""""',
    "\\",
    "</p><script>&lt;&quot;&#34;&#34;&#34;<li>* `x` **y",
    f"&quot;&quot;&quot;\n{TOUCH}",
    f"<p>&#34;&#34;&#34;\n\n{TOUCH}</p>",
    "name=__name__; lambda: 0",
    "é\u0301\u202eabc\ufeff",
]


def model_with(text: str) -> Files:
    """Return a model that holds ``text`` wherever a model may hold any text."""
    one_line = "".join(character for character in text if character.isprintable())
    no_braces = text.replace("{", "").replace("}", "")
    files = minimal()
    service = files["service-2"]
    service["documentation"] = f"x{text}"
    service["metadata"] |= {
        "apiVersion": f"x{text}",
        "serviceFullName": f"x{text}",
        "serviceId": f"x{text}",
        "signingName": f"x{text}",
    }
    operation = service["operations"]["GetThing"]
    operation["documentation"] = f"x{text}"
    path = "".join(c for c in one_line if c not in "{}")
    operation["http"]["requestUri"] = f"/things/{path}/{{id}}"
    shapes = service["shapes"]
    shapes["Kind"] = {"type": "string", "enum": ["ONE", f"TWO{text}"], "documentation": f"x{text}"}
    shapes["String"] |= {"pattern": f"x{text}", "documentation": f"x{text}"}
    shapes["Thing"] = {
        "type": "structure",
        "documentation": f"x{text}",
        "members": {
            "name": {"shape": "String", "documentation": f"x{text}", "locationName": f"n{text}"},
            f"x{one_line}x": {"shape": "String", "documentation": f"x{text}", "locationName": "w"},
        },
    }
    query = shapes["GetThingRequest"]["members"]["kind"]
    query |= {"locationName": f"k{text}", "documentation": f"x{text}"}
    shapes["GoneException"] |= {
        "documentation": f"x{text}",
        "error": {"httpStatusCode": 404, "code": f"Gone{text}"},
    }
    shapes["GoneException"]["members"]["thing"]["locationName"] = f"t{text}"
    files["waiters-2"] = {
        "version": 2,
        "waiters": {
            "ThingGone": {
                "description": f"x{text}",
                "delay": 1,
                "maxAttempts": 2,
                "operation": "GetThing",
                "acceptors": [
                    {
                        "state": "success",
                        "matcher": "path",
                        "argument": "thing.name",
                        "expected": f"x{text}",
                    },
                    {"state": "failure", "matcher": "error", "expected": f"x{text}"},
                ],
            }
        },
    }
    files["endpoint-rule-set-1"] = {
        "version": "1.0",
        "parameters": {
            "Region": {"builtIn": "AWS::Region", "type": "String", "documentation": f"x{text}"}
        },
        "rules": [
            {
                "type": "error",
                "conditions": [
                    {"fn": "stringEquals", "argv": [{"ref": "Region"}, f"x{no_braces}"]}
                ],
                "error": f"x{no_braces}",
            },
            {
                "type": "endpoint",
                "conditions": [],
                "endpoint": {"url": "https://example.com", "documentation": f"x{text}"},
            },
        ],
    }
    # An optional parameter has to be known before it is compared.
    files["endpoint-rule-set-1"]["rules"][0]["conditions"].insert(
        0, {"fn": "isSet", "argv": [{"ref": "Region"}]}
    )
    return files


def emitted(files: Files, folder: Path) -> dict[str, str]:
    """Return what would be written for ``files``, before it is formatted."""
    source = sources.from_file(write(folder, files))
    files_of_package = emit(resolve(source, package="tiny"))
    # The runtime is copied as it is.
    return {p: t for p, t in files_of_package.items() if not p.startswith("runtime/")}


class _Masked(ast.NodeTransformer):
    """Leaves the shape of a program: no names, no values."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        if isinstance(node, ast.Constant):
            return ast.Constant(type(node.value).__name__)
        for name in ("id", "attr", "arg", "name", "asname", "module"):
            if isinstance(getattr(node, name, None), str):
                setattr(node, name, "x")
        return node


def shape(text: str) -> str:
    """Return the digest of the program in ``text`` without its names and values."""
    program = ast.dump(_Masked().visit(ast.parse(text)))
    return hashlib.sha256(program.encode()).hexdigest()


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The shape of every file of a package whose texts are harmless."""
    files = emitted(model_with("text"), tmp_path_factory.mktemp("harmless"))
    return {path: shape(text) for path, text in files.items()}


def assert_harmless(text: str, folder: Path, harmless: dict[str, str]) -> None:
    files = emitted(model_with(text), folder)
    assert files.keys() == harmless.keys()
    for path, source in files.items():
        assert shape(source) == harmless[path], path
        # What is written has to be text that can be read again, whatever the model held.
        assert source.encode().decode() == source


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_of_a_model_ends_up_in_string_constants_only(
    payload: str, tmp_path: Path, harmless: dict[str, str]
) -> None:
    assert_harmless(payload, tmp_path, harmless)


@settings(max_examples=30)
@given(text=st.text(st.characters(exclude_categories=[]), max_size=30))
@example(text='"""\\')
def test_any_text_of_a_model_ends_up_in_string_constants_only(
    text: str, tmp_path_factory: pytest.TempPathFactory, harmless: dict[str, str]
) -> None:
    assert_harmless(text, tmp_path_factory.mktemp("any"), harmless)


@settings(max_examples=30)
@given(
    text=st.lists(
        st.sampled_from(
            ['"""', "'''", '"', "'", "\\", "\n", "{{", "}}", "{%", "x", " ", "``", "\r"]
        ),
        max_size=10,
    ).map("".join)
)
def test_any_mix_of_quotes_and_markup_ends_up_in_string_constants_only(
    text: str, tmp_path_factory: pytest.TempPathFactory, harmless: dict[str, str]
) -> None:
    assert_harmless(text, tmp_path_factory.mktemp("mix"), harmless)


def test_importing_a_package_from_a_hostile_model_runs_none_of_it(tmp_path: Path) -> None:
    models: dict[str, Files] = {f"p{n}": model_with(text) for n, text in enumerate(PAYLOADS)}
    for name, files in models.items():
        model = write(tmp_path / "models" / name, files)
        arguments = ["--model", str(model), "--out", str(tmp_path / "out"), "--package", name]
        assert main(["generate", "-q", *arguments]) == 0
    code = f"""
import importlib
for name in {list(models)!r}:
    package = importlib.import_module(name)
    for each in package.__all__:
        getattr(package, each)
    client = package.Client(region="us-west-2")
    client.wait_until, client.paginate
    importlib.import_module(name + ".waiters"), importlib.import_module(name + ".paginators")
    for operation in package.OPERATIONS.values():
        operation.request_type, operation.response_type, operation.errors
"""
    work = tmp_path / "work"
    work.mkdir()
    done = python("-c", code, path=tmp_path / "out", cwd=work)
    assert (done.returncode, done.stderr) == (0, "")
    assert tree(work) == {}


def test_enum_values_and_wire_names_arrive_as_they_are(tmp_path: Path) -> None:
    text = PAYLOADS[0]
    files = model_with(text)
    files["service-2"]["operations"]["GetThing"]["http"]["requestUri"] = "/things/{id}"
    files["service-2"]["metadata"]["signingName"] = "tiny"
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path)]) == 0
    code = """
import json, tiny
credentials = tiny.Credentials("AKIDEXAMPLE", "secret")
stub = tiny.testing.StubTransport()
stub.add("GetThing", tiny.GetThingResponse(thing=tiny.Thing(name="n")))
client = tiny.Client(region="us-west-2", credentials=credentials, transport=stub)
client.get_thing(id="1", kind=list(tiny.Kind)[1])
print(json.dumps([list(tiny.Kind), stub.requests[0].url, list(tiny.exceptions.BY_CODE)]))
"""
    done = python("-c", code, path=tmp_path)
    assert done.stderr == "", done.stderr
    kinds, url, codes = json.loads(done.stdout)
    assert (kinds[1], codes) == (f"TWO{text}", [f"Gone{text}"])
    assert "kind" not in url
    assert "%22%22%22" in url


# -- names ----------------------------------------------------------------------------------------

BAD_NAMES = [
    "__import__('os')",
    "a'b",
    'a"b',
    "a\nb",
    "../../x",
    "a/b",
    "a.b",
    "a b",
    "a-b",
    "a\\b",
    "{{ 7*7 }}",
    "__",
    "9lives",
    "",
    "naïve",
    "a\x00b",
    "\ud800",
]


def refusal(files: Files, folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the one error that ``files`` end in; nothing is written."""
    model = write(folder / "model", files)
    out = folder / "out"
    assert main(["generate", "-q", "--model", str(model), "--out", str(out), *arguments]) == 1
    assert not out.exists()
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert "Traceback" not in error
    return error


@pytest.mark.parametrize("name", BAD_NAMES)
def test_an_operation_whose_name_cannot_be_made_safe_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    operations = files["service-2"]["operations"]
    operations[name] = operations.pop("GetThing")
    assert f"operation {name!r}" in refusal(files, tmp_path, capsys)


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_shape_whose_name_cannot_be_made_safe_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    rename(files, "Thing", name)
    assert f"shape {name!r}" in refusal(files, tmp_path, capsys)


def rename(files: Files, old: str, new: str) -> None:
    """Call the shape ``old`` ``new``, wherever it is referred to."""
    shapes = files["service-2"]["shapes"]
    shapes[new] = shapes.pop(old)

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if value.get("shape") == old:
                value["shape"] = new
            for item in value.values():
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(files["service-2"])


@pytest.mark.parametrize("name", ["", "\n", "a\nb", "\x1b[31m", "!!!", "a\u2028b"])
def test_a_member_whose_name_cannot_be_made_safe_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    files["service-2"]["shapes"]["Thing"]["members"][name] = {"shape": "String"}
    error = refusal(files, tmp_path, capsys)
    assert "shape Thing" in error
    assert repr(name) in error


@pytest.mark.parametrize(
    "name",
    ["[/bold]", "../x", "a b", "\x1b[31m", "", "a\n", "{{ 7*7 }}", "-", "é", 1, None, ["x"]],
)
def test_a_service_whose_name_cannot_be_made_safe_is_refused(
    name: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = minimal()
    files["service-2"]["metadata"]["endpointPrefix"] = name
    assert "endpointPrefix" in refusal(files, tmp_path, capsys)


def test_no_class_is_called_like_what_emitted_code_uses(tmp_path: Path) -> None:
    files = minimal()
    shapes = files["service-2"]["shapes"]
    reserved = sorted(name for name in reserved_names() if not name.startswith("_"))
    for name in reserved:
        shapes[name] = {"type": "structure", "members": {"name": {"shape": "String"}}}
        shapes["Thing"]["members"][f"the{name}"] = {"shape": name}
    source = sources.from_file(write(tmp_path, files))
    service = resolve(source, package="tiny")
    names = {structure.class_name for structure in service.structures}
    assert names >= {f"{name}_" for name in reserved}
    assert not names & set(reserved)


AWKWARD = [
    "__init__",
    "_x",
    "__name__",
    "Service",
    "Call",
    "field",
    "define",
    "class",
    "str",
    "OpenEnum",
    "property",
    "Mapping",
]


def test_shapes_and_operations_with_awkward_names_are_usable(tmp_path: Path) -> None:
    files = minimal()
    service = files["service-2"]
    members = service["shapes"]["GetThingResponse"]["members"]
    for name in AWKWARD:
        service["shapes"][name] = {
            "type": "structure",
            "members": {"name": {"shape": "String"}, "things": {"shape": "Things"}},
        }
        members[f"the{name}"] = {"shape": name}
    for name in (
        "Send",
        "Close",
        "Paginate",
        "List",
        "Import",
        "Class",
        "Self",
        "None",
        "getThing",
    ):
        service["operations"][name] = {"http": {"method": "POST", "requestUri": f"/{name}"}}
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path)]) == 0
    code = """
import tiny
for name in tiny.__all__:
    getattr(tiny, name)
credentials = tiny.Credentials("AKIDEXAMPLE", "secret")
stub = tiny.testing.StubTransport()
client = tiny.Client(region="us-west-2", credentials=credentials, transport=stub)
for name, operation in tiny.OPERATIONS.items():
    if name != "GetThing":
        stub.add(name, operation.response_type())
        response = getattr(client, operation.python_name)()
        assert type(response) is operation.response_type, name
        assert stub.requests[-1].url.endswith("/" + name), name
print(len(stub.requests))
"""
    done = python("-c", code, path=tmp_path)
    assert (done.stderr, done.stdout) == ("", "9\n")


# -- what cannot be emitted -----------------------------------------------------------------------


def put(*path: str, value: Any) -> Mutation:
    """Return the change that sets the value at ``path`` of the service model."""

    def change(files: Files) -> None:
        holder = files["service-2"]
        for key in path[:-1]:
            holder = holder.setdefault(key, {})
        holder[path[-1]] = value

    return change


def put_file(kind: str, value: Any) -> Mutation:
    """Return the change that adds another file."""
    return lambda files: files.__setitem__(kind, value)


OPERATION = ("operations", "GetThing")
THING = ("shapes", "Thing")
MEMBER = (*THING, "members", "name")


def waiter(**traits: Any) -> Mutation:
    """Return the change that adds a waiter."""
    whole = {"delay": 1, "maxAttempts": 2, "operation": "GetThing", "acceptors": [], **traits}
    return put_file("waiters-2", {"version": 2, "waiters": {"Done": whole}})


def paginator(**traits: Any) -> Mutation:
    """Return the change that adds a paginator."""
    whole = {
        "input_token": "nextToken",
        "output_token": "nextToken",
        "result_key": "things",
        **traits,
    }
    return put_file("paginators-1", {"pagination": {"GetThing": whole}})


def acceptor(**traits: Any) -> Mutation:
    """Return the change that adds a waiter with one acceptor."""
    return waiter(acceptors=[{"state": "success", "matcher": "path", "expected": "x", **traits}])


REFUSED: dict[str, tuple[Mutation, list[str]]] = {
    "protocol": (put("metadata", "protocol", value="query"), ["'query'", "rest-json"]),
    "signature": (put("metadata", "signatureVersion", value="s3v4"), ["s3v4"]),
    "no version": (put("metadata", "apiVersion", value=None), ["apiVersion"]),
    "no shapes": (put("shapes", value=None), ["shapes"]),
    "no operations": (put("operations", value=[]), ["operations"]),
    "event stream": (put(*THING, "eventstream", value=True), ["event streams", "Thing"]),
    "dangling input": (put(*OPERATION, "input", value={"shape": "Nope"}), ["GetThing", "'Nope'"]),
    "dangling member": (
        put(*MEMBER, "shape", value="Nope"),
        ["shape Thing, member name", "'Nope'"],
    ),
    "dangling element": (
        put("shapes", "Things", "member", "shape", value="Nope"),
        ["Things", "'Nope'"],
    ),
    "no element": (put("shapes", "Things", value={"type": "list"}), ["Things"]),
    "dangling error": (
        put(*OPERATION, "errors", value=[{"shape": "Nope"}]),
        ["GetThing", "'Nope'"],
    ),
    "error that is none": (put(*OPERATION, "errors", value=[{"shape": "Thing"}]), ["'Thing'"]),
    "input no structure": (put(*OPERATION, "input", value={"shape": "String"}), ["'String'"]),
    "unknown type": (
        put("shapes", "String", "type", value="quaternion"),
        ["String", "'quaternion'"],
    ),
    "type is no string": (put("shapes", "String", "type", value=["string"]), ["String"]),
    "unknown location": (put(*MEMBER, "location", value="trailer"), ["member name", "'trailer'"]),
    "location is no string": (put(*MEMBER, "location", value=["uri"]), ["member name"]),
    "list of itself": (put("shapes", "Things", "member", "shape", value="Things"), ["Things"]),
    "map of itself": (
        put(
            "shapes",
            "Things",
            value={"type": "map", "key": {"shape": "String"}, "value": {"shape": "Things"}},
        ),
        ["Things", "itself"],
    ),
    "missing label": (
        put(*OPERATION, "http", "requestUri", value="/{id}/{x}"),
        ["GetThing", "'x'"],
    ),
    "label too many": (put(*OPERATION, "http", "requestUri", value="/x"), ["GetThing", "'id'"]),
    "relative URI": (put(*OPERATION, "http", "requestUri", value="x/{id}"), ["request URI"]),
    "URI with line break": (
        put(*OPERATION, "http", "requestUri", value="/{id}\n"),
        ["request URI"],
    ),
    "URI is no string": (
        put(*OPERATION, "http", "requestUri", value=1),
        ["requestUri is not a string"],
    ),
    "method": (put(*OPERATION, "http", "method", value="STEAL"), ["'STEAL'"]),
    "host prefix": (put(*OPERATION, "endpoint", value={"hostPrefix": "a/b"}), ["'a/b'"]),
    "host label": (put(*OPERATION, "endpoint", value={"hostPrefix": "{nobody}."}), ["nobody"]),
    "header name": (
        put(*MEMBER, value={"shape": "String", "location": "header", "locationName": "a\r\nb"}),
        ["member name", "header name"],
    ),
    "wire name": (put(*MEMBER, "locationName", value=1), ["member name"]),
    "required": (put(*THING, "required", value=["nope"]), ["Thing", "'nope'"]),
    "payload": (put(*THING, "payload", value="nope"), ["Thing", "'nope'"]),
    "members": (put(*THING, "members", value=["name"]), ["Thing"]),
    "enum": (put("shapes", "Kind", "enum", value=[1, 2]), ["Kind"]),
    "limit": (put("shapes", "String", "min", value="1); x("), ["String", "min"]),
    "timestamp": (
        put("shapes", "String", value={"type": "timestamp", "timestampFormat": "stardate"}),
        ["'stardate'"],
    ),
    "media type": (
        put("shapes", "String", value={"type": "string", "mediaType": "text/plain\r\nX: y"}),
        ["not a media type"],
    ),
    "status": (put("shapes", "GoneException", "error", "httpStatusCode", value=200), ["200"]),
    "auth": (put(*OPERATION, "auth", value=["smithy.api#httpBearerAuth"]), ["httpBearerAuth"]),
    "checksum of answers": (
        put(*OPERATION, "httpChecksum", value={"responseAlgorithms": ["CRC32"]}),
        ["httpChecksum"],
    ),
    "unknown checksum member": (
        put(*OPERATION, "httpChecksum", value={"requestAlgorithmMember": "ghost"}),
        ["'ghost'"],
    ),
    "encodings": (
        put(*OPERATION, "requestcompression", value={"encodings": "gzip"}),
        ["encodings"],
    ),
    "operation": (put(*OPERATION, value="GET /"), ["GetThing"]),
    "shape": (put(*THING, value="structure"), ["Thing"]),
    "reference": (put(*MEMBER, value="String"), ["member name"]),
    "paginator token": (paginator(input_token="nope"), ["paginator GetThing", "'nope'"]),
    "paginator result": (paginator(result_key="nope"), ["paginator GetThing", "nope"]),
    "paginator code": (paginator(result_key=f"things || {TOUCH}"), ["paginator GetThing"]),
    "paginator more": (paginator(more_results="a b"), ["paginator GetThing"]),
    "paginator tokens": (paginator(output_token=["a", "b"]), ["paginator GetThing"]),
    "paginator": (put_file("paginators-1", {"pagination": {"GetThing": 1}}), ["paginator"]),
    "paginators": (put_file("paginators-1", {"pagination": []}), ["pagina"]),
    "waiter operation": (waiter(operation="Nope"), ["waiter Done", "'Nope'"]),
    "waiter delay": (waiter(delay="soon"), ["waiter Done"]),
    "waiter endless": (waiter(delay=float("inf")), ["waiter Done"]),
    "waiter argument": (acceptor(argument="nope.nope"), ["waiter Done", "nope"]),
    "waiter code": (acceptor(argument=TOUCH), ["waiter Done"]),
    "waiter matcher": (acceptor(matcher="telepathy", argument="thing"), ["telepathy"]),
    "waiter state": (acceptor(argument="thing.name", state=TOUCH), ["waiter Done"]),
    "waiter acceptors": (waiter(acceptors=["x"]), ["waiter Done"]),
    "waiters": (put_file("waiters-2", {"waiters": []}), ["waiter"]),
    "rule set": (put_file("endpoint-rule-set-1", {"version": "1.0", "rules": 1}), ["rule"]),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_emitted_is_one_error_that_names_the_place(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change, names = REFUSED[what]
    files = minimal()
    change(files)
    error = refusal(files, tmp_path, capsys)
    for name in names:
        assert name in error


def test_everything_that_is_wrong_is_named_at_once(tmp_path: Path) -> None:
    files = minimal()
    places = ["dangling member", "unknown type", "method", "dangling error"]
    for what in places:
        REFUSED[what][0](files)
    source = sources.from_file(write(tmp_path, files))
    with pytest.raises(ModelError) as caught:
        resolve(source, package="tiny")
    assert len(caught.value.problems) >= len(places)
    for what in places:
        for name in REFUSED[what][1]:
            assert name in str(caught.value)


def test_a_refused_model_leaves_the_package_that_is_there(tmp_path: Path) -> None:
    out = tmp_path / "out"
    model = write(tmp_path / "model", minimal())
    assert main(["generate", "-q", "--model", str(model), "--out", str(out)]) == 0
    before = tree(out)
    files = minimal()
    REFUSED["unknown type"][0](files)
    model = write(tmp_path / "model", files)
    assert main(["generate", "-q", "--model", str(model), "--out", str(out)]) == 1
    assert tree(out) == before


# -- files that are no models ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"not JSON", b"[]", b"null", b'"x"', b"1", b"{}", b"\xff\xfe", b"[" * 100_000],
)
@pytest.mark.parametrize("name", ["service-2.json", "service-2.json.gz"])
def test_a_file_that_is_no_model_is_one_error(
    content: bytes, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / name
    model.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path / "out")]) == 1
    assert str(model) in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("content", [b"", b"not gzip", gzip.compress(b"{}")[:-4]])
def test_a_file_that_is_not_gzip_is_one_error(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "service-2.json.gz"
    model.write_bytes(content)
    assert main(["generate", "-q", "--model", str(model), "--out", str(tmp_path / "out")]) == 1
    assert str(model) in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["paginators-1", "waiters-2", "endpoint-rule-set-1"])
def test_a_file_beside_the_model_that_is_no_json_is_named(kind: str, tmp_path: Path) -> None:
    model = write(tmp_path, minimal())
    (tmp_path / f"{kind}.json").write_text("{")
    with pytest.raises(CodegenError, match=kind):
        sources.from_file(model)
