"""product_code_list_item: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, register

if TYPE_CHECKING:
    from typing import Any


class ProductCodeType(OpenEnum):
    """ProductCodeType: ``marketplace``."""

    MARKETPLACE = "marketplace"


read_product_code_type = reader_of(ProductCodeType)


@define(kw_only=True)
class ProductCodeListItem(StructureBase):
    """Information about a single product code."""

    product_code_id: str
    """For Amazon Web Services Marketplace components, this contains the product code ID that can
    be stamped onto an EC2 AMI to ensure that components are billed correctly. If this property
    is empty, it might mean that the component is not published.
    """
    product_code_type: ProductCodeType
    """The owner of the product code that's billed. If this property is empty, it might mean that
    the component is not published.
    """


def read_product_code_list_item(data: Any) -> ProductCodeListItem:
    made = ProductCodeListItem.__new__(ProductCodeListItem)
    made.product_code_id = data.get("productCodeId")
    made.product_code_type = (
        ABSENT if (value := data.get("productCodeType")) is None else read_product_code_type(value)
    )
    return made


def write_product_code_list_item(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "productCodeId": value.product_code_id,
            "productCodeType": None if (member := value.product_code_type) is None else str(member),
        }
    )


register(ProductCodeListItem, read_product_code_list_item, write_product_code_list_item)
