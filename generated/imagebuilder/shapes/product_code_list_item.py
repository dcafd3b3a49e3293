"""ProductCodeListItem: used by GetComponent, ListComponents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.product_code_type import ProductCodeType


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


def read(data: Any) -> ProductCodeListItem:
    if data is None:
        return absent(ProductCodeListItem)
    self = new(ProductCodeListItem)
    self.product_code_id = data.get("productCodeId")
    self.product_code_type = _shapes.product_code_type.read(data.get("productCodeType"))
    return self


def write(value: ProductCodeListItem | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "productCodeId": value.product_code_id,
            "productCodeType": write_string(value.product_code_type),
        }
    )


register(
    __name__,
    {
        ProductCodeListItem: (read, write),
    },
)
