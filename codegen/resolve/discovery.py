"""Operations whose endpoint the service is asked for, and the one that asks (Smithy's traits
``aws.api#clientDiscoveredEndpoint`` and ``aws.api#clientEndpointDiscovery``).
"""

from __future__ import annotations

from codegen.raw import JsonObject, as_object, as_text


def has_to_discover(raw: JsonObject) -> bool:
    """Return whether the service has to be asked where to call a raw operation.

    Where it merely may be asked, botocore does not either, unless a setting says so.
    """
    return as_object(raw.get("endpointdiscovery")).get("required") is True


def gives_endpoints(raw: JsonObject) -> bool:
    """Return whether a raw operation is the one that asks."""
    return bool(raw.get("endpointoperation"))


def asking_operations(model: JsonObject) -> list[str]:
    """Return the operations of ``model`` that ask; a right model has one at most."""
    operations = as_object(model.get("operations"))
    return [name for name, raw in operations.items() if gives_endpoints(as_object(raw))]


def cannot_discover(model: JsonObject, raw: JsonObject) -> str:
    """Return why the endpoint of a raw operation cannot be asked for; empty when it can.

    What would be asked with members of the request, which no model of botocore's has, is not done.
    """
    if not has_to_discover(raw):
        return ""
    if not asking_operations(model):
        return "its endpoint has to be discovered, and no operation does that"
    shapes, reference = as_object(model.get("shapes")), as_object(raw.get("input"))
    sent = as_object(shapes.get(as_text(reference.get("shape"))))
    members = as_object(sent.get("members"))
    named = [name for name, each in members.items() if as_object(each).get("endpointdiscoveryid")]
    if named:
        return f"its endpoint has to be discovered by members ({', '.join(named)})"
    return ""
