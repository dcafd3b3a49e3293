"""Records exchanges from the real service; ``nox -s record``.

    python -m tests.recordings.record [--account ID] [--out DIR] [OPERATION | CASSETTE ...]

An operation selects its documented exchanges; without any, all that only read (``Get*`` and
``List*``) are recorded. Each request is sent again through the client, ``--account`` and the
client's region in place of the documented ones, and what comes back goes to a cassette, secrets
taken out (:mod:`.scrub`). Credentials and region come from where AWS clients look for them, but for
the instance metadata service: set ``AWS_EC2_METADATA_DISABLED=false`` to ask that too.

The exit status is 0 when everything was recorded, 1 when the service refused something, and 2,
before anything is sent, when it could not work: no credentials, no region, an unknown operation.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from http.client import responses
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import yaml

import imagebuilder
from imagebuilder.client import SERVICE
from imagebuilder.runtime.guards import is_dict, is_sequence
from imagebuilder.runtime.testing.cassettes import CassetteError, read_cassettes
from tests.recordings.modelled import MODEL, operation_of, parameters_of
from tests.recordings.scrub import EXAMPLE_ACCOUNTS, Scrubber

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
LIVE = HERE / "live"
DOCUMENTED_REGION = "us-west-2"


class Sent(NamedTuple):
    """A request to be: what to call it, and the operation with its parameters."""

    title: str
    operation: str
    parameters: dict[str, Any]


class Planned(NamedTuple):
    """A cassette to be."""

    name: str
    requests: list[Sent]


class Recorder:
    """A transport that keeps what it sends and what comes back."""

    def __init__(self, transport: imagebuilder.Transport) -> None:
        self._transport = transport
        self.exchanges: list[tuple[imagebuilder.HttpRequest, imagebuilder.HttpResponse]] = []

    def send(
        self, request: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        """Send ``request`` and keep the exchange; a call that is repeated makes several."""
        answer = self._transport.send(
            request, connect_timeout=connect_timeout, read_timeout=read_timeout
        )
        self.exchanges.append((request, answer))
        return answer

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()


class Layout(yaml.SafeDumper):
    """Writes YAML as the other cassettes are written: JSON as a block of lines."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent the items of a list."""
        super().increase_indent(flow, False)


def _text(_: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


Layout.add_representer(str, _text)


class Serializer:
    """What vcrpy writes a cassette with: its own format, with our ``source`` and ``title``."""

    def __init__(self, source: str, titles: Sequence[str]) -> None:
        self._source = source
        self._titles = titles

    def serialize(self, cassette: dict[str, Any]) -> str:
        """Return the text of a cassette."""
        interactions = [
            {"title": title, **interaction}
            for title, interaction in zip(self._titles, cassette["interactions"], strict=True)
        ]
        whole = {
            "version": cassette["version"],
            "source": self._source,
            "interactions": interactions,
        }
        return yaml.dump(
            whole, Dumper=Layout, sort_keys=False, allow_unicode=True, width=sys.maxsize
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Record what ``argv`` names; return the exit status."""
    arguments = _parser().parse_args(argv)
    # Whoever has no credentials gets to know it without a look at the network.
    os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")
    problems: list[str] = []
    planned = planned_from(arguments.what, problems)
    if arguments.account and not re.fullmatch("[0-9]{12}", arguments.account):
        problems.append("--account must be an account id, 12 digits")
    credentials = _credentials(problems)
    recorder = Recorder(imagebuilder.UrllibTransport())
    try:
        client = imagebuilder.Client(credentials=credentials, transport=recorder)
    except imagebuilder.ConfigurationError as error:
        problems += error.problems
        client = None
    if problems or client is None or credentials is None:
        listed = "".join(f"\n- {problem}" for problem in problems)
        print(f"Nothing was recorded:{listed}", file=sys.stderr)
        return 2
    scrubber = _scrubber(client, credentials, arguments.account)
    with client:
        done = [_record(client, recorder, scrubber, cassette, arguments) for cassette in planned]
    return 0 if all(done) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="record", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "what",
        nargs="*",
        metavar="OPERATION or CASSETTE",
        help="by default every operation that only reads",
    )
    parser.add_argument("--account", help="whose resources to ask for instead of the documented")
    parser.add_argument("--out", type=Path, default=LIVE, help="the folder to write to")
    return parser


def planned_from(what: Sequence[str], problems: list[str]) -> list[Planned]:
    """Return the cassettes to record; what cannot be recorded is added to ``problems``."""
    planned: list[Planned] = []
    for name in what or _reading():
        path = Path(name) if name.endswith(".yaml") else HERE / f"{name}.yaml"
        if path.is_file():
            try:
                planned.append(_as_recorded(path))
            except (CassetteError, ValueError) as error:
                problems.append(f"{name}: {error}")
        elif name not in imagebuilder.OPERATIONS:
            problems.append(f"{name} is neither an operation nor a cassette")
        elif not MODEL.operation_model(name).input_shape.required_members:
            planned.append(Planned(name, [Sent("Without parameters", name, {})]))
        elif what:
            problems.append(f"{name} has no documented exchange to record: name a cassette")
    return planned


def _reading() -> list[str]:
    return [name for name in imagebuilder.OPERATIONS if name.startswith(("Get", "List"))]


def _as_recorded(path: Path) -> Planned:
    titles = [each["title"] for each in yaml.safe_load(path.read_text("utf-8"))["interactions"]]
    requests = [exchange.request for exchange in read_cassettes([path])]
    return Planned(
        path.stem,
        [
            Sent(title, operation_of(request).name, parameters_of(request))
            for title, request in zip(titles, requests, strict=True)
        ],
    )


def _credentials(problems: list[str]) -> imagebuilder.Credentials | None:
    """Return the credentials that all requests are signed with, so that all are known."""
    try:
        return imagebuilder.credentials.ChainProvider()()
    except imagebuilder.CredentialsError as error:
        problems.append(str(error))
        return None


def _scrubber(
    client: imagebuilder.Client, credentials: imagebuilder.Credentials, account: str | None
) -> Scrubber:
    known = (
        credentials.access_key_id,
        credentials.secret_access_key,
        credentials.session_token or "",
    )
    return Scrubber(
        public_host=f"{MODEL.endpoint_prefix}.{client.region}.amazonaws.com",
        host=urlsplit(client.endpoint_url).netloc,
        secrets=known,
        account=account,
    )


def _record(
    client: imagebuilder.Client,
    recorder: Recorder,
    scrubber: Scrubber,
    planned: Planned,
    arguments: argparse.Namespace,
) -> bool:
    """Record one cassette; return whether all its requests were answered."""
    exchanges: list[tuple[imagebuilder.HttpRequest, imagebuilder.HttpResponse]] = []
    for sent in planned.requests:
        request_type = imagebuilder.OPERATIONS[sent.operation].request_type
        parameters = as_the_callers(sent.parameters, client.region, arguments.account)
        try:
            client.send(imagebuilder.converter.structure(parameters, request_type))
        except imagebuilder.SdkError as error:
            said = scrubber.text(str(error))
            print(f"{planned.name} was not recorded: {said}", file=sys.stderr)
            return False
        request, answer = recorder.exchanges[-1]
        exchanges.append((scrubber.request(request), scrubber.response(answer)))
    path = arguments.out / f"{planned.name}.yaml"
    _write(path, [sent.title for sent in planned.requests], exchanges)
    print(f"{planned.name} -> {path}")
    return True


def as_the_callers(value: Any, region: str, account: str | None) -> Any:
    """Return documented parameters as the caller would give them."""
    if is_dict(value):
        # A new call has a new token.
        kept = {
            name: item for name, item in value.items() if name not in SERVICE.idempotency_members
        }
        return {name: as_the_callers(item, region, account) for name, item in kept.items()}
    if is_sequence(value):
        return [as_the_callers(item, region, account) for item in value]
    if isinstance(value, str):
        value = value.replace(DOCUMENTED_REGION, region)
        for example in EXAMPLE_ACCOUNTS if account else ():
            value = value.replace(example, account)
    return value


def _write(
    path: Path,
    titles: Sequence[str],
    exchanges: Sequence[tuple[imagebuilder.HttpRequest, imagebuilder.HttpResponse]],
) -> None:
    # By name, because it ships no types; and here, because it takes a while to import.
    vcr: Any = import_module("vcr")
    serializer = Serializer(f"recorded from EC2 Image Builder, {path.stem}", titles)
    cassette = import_module("vcr.cassette").Cassette(
        path, serializer=serializer, record_mode=vcr.mode.ALL
    )
    for request, response in exchanges:
        cassette.append(
            import_module("vcr.request").Request(
                request.method, request.url, request.body or None, request.headers
            ),
            {
                "status": {
                    "code": response.status,
                    "message": responses.get(response.status, ""),
                },
                "headers": {name: [value] for name, value in response.headers.items()},
                "body": {"string": response.body},
            },
        )
    import_module("vcr.persisters.filesystem").FilesystemPersister.save_cassette(
        path, {"requests": cassette.requests, "responses": cassette.responses}, serializer
    )


if __name__ == "__main__":
    sys.exit(main())
