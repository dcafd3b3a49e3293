"""Text of a model that tries to be code."""

from __future__ import annotations

import ast
import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings, strategies as st

from codegen.__main__ import main
from codegen.emit.package import emit
from codegen.model import sources
from codegen.resolve import resolve
from tests.codegen.model_files import Files, minimal, python, tree, write
from tests.codegen.refusals import TOUCH, refusal

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.parametrize("half", ["\ud83d", "x\udfff y"])
def test_half_of_a_surrogate_pair_is_refused_wherever_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], half: str
) -> None:
    """RFC 8259 lets JSON have it; no file of UTF-8 can."""
    for change in (
        {"documentation": half},
        {"shapes": {half: {"type": "string"}}},
        {"shapes": {"String": {"type": "string", "enum": [half]}}},
    ):
        files = minimal()
        service = files["service-2"]
        for key, value in change.items():
            service[key] = {**service[key], **value} if isinstance(value, dict) else value
        said = refusal(files, tmp_path, capsys)
        assert "service-2.json: has half of a surrogate pair, which is no text, in '" in said
        assert ascii(half)[1:-1] in said


def test_a_whole_pair_is_text(tmp_path: Path) -> None:
    files = minimal()
    files["service-2"]["documentation"] = "\U0001f389"
    assert "\\ud83c\\udf89" in json.dumps(files)
    assert sources.from_file(write(tmp_path, files)).model["documentation"] == "\U0001f389"
