"""From the ``endpoint`` of a rule to the statement that returns it.

An ``Endpoint`` (``runtime/endpoints.py``) has a URL, headers, and what to sign the request for.
Of the properties, only ``authSchemes`` matters to a client.
"""

from __future__ import annotations

from attrs import define

from codegen.endpoints.expressions import ExpressionCompiler
from codegen.endpoints.scopes import Scope
from codegen.endpoints.statements import Raise, Return
from codegen.endpoints.text import quoted
from codegen.endpoints.values import Value, names_of
from codegen.problems import Problems
from codegen.raw import is_list, is_object

#: The schemes that clients can sign with; what needs no library goes before SigV4A.
_SCHEMES = (("sigv4", "none"), ("sigv4a",))
_SIGNING_PROPERTIES = {"signingName": "signing_name", "signingRegion": "signing_region"}


@define
class ResultCompiler:
    """Turns endpoints into statements, and notes what is wrong with them."""

    problems: Problems
    expressions: ExpressionCompiler

    def result(self, source: object, place: str, scope: Scope) -> tuple[Return | Raise, ...]:
        """Return the statement that leaves with the endpoint, or nothing where it is malformed."""
        endpoint = self.problems.object(source, place)
        if endpoint is None:
            return ()
        url = self.expressions.expression(endpoint.get("url"), f"{place}.url", scope, "string")
        headers = self._headers(endpoint.get("headers", {}), f"{place}.headers", scope)
        where = f"{place}.properties"
        properties = self.problems.object(endpoint.get("properties", {}), where)
        if properties is None:
            return ()
        signing = self._signing(properties.get("authSchemes"), f"{where}.authSchemes", scope)
        if isinstance(signing, Raise):
            return (signing,)
        arguments = [url.code]
        if headers:
            items = ", ".join(f"{quoted(name)}: {value.code}" for name, value in headers.items())
            arguments.append(f"headers={{{items}}}")
        arguments += [f"{name}={value.code}" for name, value in signing.items()]
        names = names_of([url, *headers.values(), *signing.values()])
        return (Return(f"Endpoint({', '.join(arguments)})", names),)

    def _headers(self, source: object, place: str, scope: Scope) -> dict[str, Value]:
        """Return each header's first value: botocore sends no more than that."""
        result: dict[str, Value] = {}
        for name, values in (self.problems.object(source, place) or {}).items():
            where = f"{place}.{name}"
            if is_list(values) and values:
                found = [self.expressions.expression(v, where, scope, "string") for v in values]
                result[name] = found[0]
            else:
                self.problems.note(where, "has to be a list with a value")
        return result

    def _signing(self, schemes: object, place: str, scope: Scope) -> dict[str, Value] | Raise:
        """Return what the first scheme that clients can sign with says, as keyword arguments."""
        if schemes is None:
            return {}
        if not is_list(schemes) or not schemes or not all(map(_has_name, schemes)):
            self.problems.note(place, "has to be a list of objects with a name")
            return {}
        scheme = next((s for names in _SCHEMES for s in schemes if s["name"] in names), None)
        if scheme is None:
            asked = ", ".join(s["name"] for s in schemes)
            return Raise((f"This client cannot sign with {asked}, as the endpoint asks",))
        arguments = {
            argument: self.expressions.expression(scheme[key], f"{place}.{key}", scope, "string")
            for key, argument in _SIGNING_PROPERTIES.items()
            if key in scheme
        }
        name = scheme["name"]
        if name == "sigv4":
            return arguments
        if name == "sigv4a":
            arguments |= self._region_set(scheme.get("signingRegionSet"), place, scope)
        return {"auth": Value(quoted(name), "string"), **({} if name == "none" else arguments)}

    def _region_set(self, regions: object, place: str, scope: Scope) -> dict[str, Value]:
        """Return the regions that a signature is for, which are one or a wildcard."""
        where = f"{place}.signingRegionSet"
        if regions is None:
            return {}
        if not is_list(regions) or len(regions) != 1:
            self.problems.note(where, "has to be a list with one region, or a wildcard")
            return {}
        return {"signing_region": self.expressions.expression(regions[0], where, scope, "string")}


def _has_name(scheme: object) -> bool:
    return is_object(scheme) and isinstance(scheme.get("name"), str)
