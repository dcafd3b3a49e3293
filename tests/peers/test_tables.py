"""DynamoDB, as a typed client's users know it: items of every kind, pages, conditions, waiters."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from tests.both_clients import over_both, over_client
from tests.oracle.emitted import package_of
from tests.peers.sides import Call, assert_alike, client_of, theirs_of

pytestmark = [pytest.mark.slow, over_both]

if TYPE_CHECKING:
    from collections.abc import Iterator

serializer: Any = import_module("boto3.dynamodb.types").TypeSerializer()

OPERATIONS = (
    *("BatchGetItem", "BatchWriteItem", "CreateTable", "DeleteItem", "DescribeTable", "GetItem"),
    *("ListTables", "PutItem", "Query", "Scan", "TransactWriteItems", "UpdateItem", "DeleteTable"),
)
TABLE: dict[str, Any] = {
    "TableName": "t",
    "KeySchema": [
        {"AttributeName": "p", "KeyType": "HASH"},
        {"AttributeName": "s", "KeyType": "RANGE"},
    ],
    "AttributeDefinitions": [
        {"AttributeName": "p", "AttributeType": "S"},
        {"AttributeName": "s", "AttributeType": "N"},
    ],
    "BillingMode": "PAY_PER_REQUEST",
}
ITEM = {
    "p": "key",
    "s": 1,
    "text": "ü <&> 名",
    "number": Decimal("-1.5E3"),
    "bytes": b"\x00\xff",
    "true": True,
    "null": None,
    "list": ["a", 1, None, {"b": b"x"}],
    "map": {"nested": {"deep": [False]}},
    "texts": {"a", "b"},
    "numbers": {1, 2},
    "blobs": {b"a", b"b"},
}
#: Every kind of attribute, as the service has it.
WIRE: dict[str, Any] = {name: serializer.serialize(value) for name, value in ITEM.items()}


@pytest.fixture
def client(moto: str) -> Iterator[Any]:
    with client_of(package_of("dynamodb", OPERATIONS), moto) as client:
        package: Any = package_of("dynamodb", OPERATIONS)
        client.send(package.converter.structure(TABLE, package.CreateTableInput))
        client.wait_until.table_exists(table_name="t", delay=1)
        yield client


def key(number: int) -> dict[str, Any]:
    return {"p": {"s": "key"}, "s": {"n": str(number)}}


def test_an_item_with_every_kind_of_attribute_comes_back(client: Any, moto: str) -> None:
    package: Any = package_of("dynamodb", OPERATIONS)
    item = package.converter.structure({"TableName": "t", "Item": WIRE}, package.PutItemInput)
    client.send(item)
    got = client.get_item(table_name="t", key=key(1), consistent_read=True).item
    assert got["text"].s == "ü <&> 名"
    assert got["bytes"].b == b"\x00\xff"
    assert got["null"].null is True
    assert sorted(got["blobs"].bs) == [b"a", b"b"]
    assert got["list"].l[3].m["b"].b == b"x"
    theirs = theirs_of("dynamodb", moto).get_item(
        TableName="t", Key={"p": WIRE["p"], "s": WIRE["s"]}
    )
    mine = package.converter.unstructure(client.get_item(table_name="t", key=key(1)))
    assert ordered(mine["Item"]) == ordered(theirs["Item"]) == ordered(WIRE)


def ordered(item: dict[str, Any]) -> dict[str, Any]:
    """Return an item whose sets have an order."""
    return {
        name: {kind: sorted(v) if kind in ("SS", "NS", "BS") else v for kind, v in value.items()}
        for name, value in item.items()
    }


def test_a_query_goes_across_pages(client: Any) -> None:
    for number in range(25):
        client.put_item(table_name="t", item={**key(number), "v": {"s": "x" * 10}})
    pager = client.paginate.query(
        table_name="t",
        key_condition_expression="p = :p AND s >= :low",
        expression_attribute_values={":p": {"s": "key"}, ":low": {"n": "5"}},
        page_size=7,
    )
    pages = [len(page.items) for page in pager.pages()]
    assert pages == [7, 7, 6]
    found = client.paginate.query(
        table_name="t",
        key_condition_expression="p = :p",
        expression_attribute_values={":p": {"s": "key"}},
        page_size=4,
        limit=10,
    )
    assert [int(item["s"].n) for item in found] == list(range(10))


def test_a_condition_that_fails_is_its_own_error(client: Any) -> None:
    item = {**key(1), "v": {"n": "1"}}
    client.put_item(table_name="t", item=item)
    with pytest.raises(client.exceptions.ConditionalCheckFailedException) as caught:
        client.put_item(
            table_name="t",
            item=item,
            condition_expression="attribute_not_exists(p)",
            return_values_on_condition_check_failure="ALL_OLD",
        )
    assert caught.value.item["v"].n == "1"
    assert not caught.value.retryable


@over_client
def test_what_boto3_and_moto_agree_on(moto: str) -> None:
    def talk(call: Call) -> None:
        call("CreateTable", **TABLE)
        call("PutItem", TableName="t", Item=WIRE, ReturnConsumedCapacity="TOTAL")
        name = {"TableName": "t", "Key": {"p": WIRE["p"], "s": WIRE["s"]}}
        call(
            "UpdateItem",
            **name,
            UpdateExpression="SET #n = #n + :one REMOVE texts",
            ExpressionAttributeNames={"#n": "number"},
            ExpressionAttributeValues={":one": {"N": "1"}},
            ReturnValues="UPDATED_NEW",
        )
        call("UpdateItem", **name, UpdateExpression="SET")
        put = {
            "Put": {
                "TableName": "t",
                "Item": WIRE,
                "ConditionExpression": "attribute_not_exists(p)",
            }
        }
        call("TransactWriteItems", TransactItems=[put], ClientRequestToken="token")
        requests = [{"PutRequest": {"Item": {**name["Key"], "s": {"N": str(n)}}}} for n in range(3)]
        call("BatchWriteItem", RequestItems={"t": requests})
        call("BatchGetItem", RequestItems={"t": {"Keys": [name["Key"]], "ConsistentRead": True}})
        call("Scan", TableName="t", Limit=2, Select="COUNT")
        call("DeleteItem", **name, ReturnValues="ALL_OLD")
        call("GetItem", **name)
        call("ListTables")
        call("DescribeTable", TableName="gone")
        call("DeleteTable", TableName="t")

    assert_alike(moto, "dynamodb", OPERATIONS, talk, ignoring=("TableId", "SS", "NS", "BS"))
