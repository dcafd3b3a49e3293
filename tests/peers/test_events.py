"""Streams of events of a real peer: S3 Select, which moto implements."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.oracle.emitted import package_of
from tests.peers.sides import KEYS, REGION, client_of, theirs_of

pytestmark = pytest.mark.slow

CONTENT = b"name,size\n" + b"".join(b"image-%d,%d\n" % (i, i * i) for i in range(500))
QUESTION: dict[str, Any] = {
    "Bucket": "selected",
    "Key": "table.csv",
    "Expression": "SELECT * FROM S3Object",
    "ExpressionType": "SQL",
    "InputSerialization": {"CSV": {"FileHeaderInfo": "USE"}},
    "OutputSerialization": {"JSON": {}},
}


def test_both_clients_read_the_events_that_boto3_reads(moto: str) -> None:
    package: Any = package_of("s3", ("CreateBucket", "PutObject", "SelectObjectContent"))
    request = package.converter.structure(QUESTION, package.SelectObjectContentRequest)
    with client_of(package, moto) as client:
        client.create_bucket(bucket="selected")
        client.put_object(bucket="selected", key="table.csv", body=CONTENT)
        with client.send(request).payload as events:
            ours = [package.converter.unstructure(event) for event in events]
    theirs = list(theirs_of("s3", moto).select_object_content(**QUESTION)["Payload"])
    assert ours == theirs
    assert b"".join(e["Records"]["Payload"] for e in ours if "Records" in e).startswith(b'{"name"')
    assert "End" in ours[-1]
    assert asyncio.run(_selected(package, moto, request)) == theirs


async def _selected(package: Any, url: str, request: Any) -> list[Any]:
    keys = package.Credentials(*KEYS)
    settings = {"region": REGION, "credentials": keys, "endpoint_url": url}
    async with (
        package.AsyncClient(**settings) as client,
        (await client.send(request)).payload as events,
    ):
        return [package.converter.unstructure(event) async for event in events]
