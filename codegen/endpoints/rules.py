"""From the rules of a rule set to statements: the checker of trees, conditions and results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, evolve, field

from codegen.endpoints.checks import Checks
from codegen.endpoints.expressions import ExpressionCompiler
from codegen.endpoints.flow import after, guards_first, under
from codegen.endpoints.identifiers import Names, is_name
from codegen.endpoints.language import MAX_DEPTH, Kind, Presence
from codegen.endpoints.operators import holds
from codegen.endpoints.results import ResultCompiler
from codegen.endpoints.scopes import Scope
from codegen.endpoints.statements import Assign, Block, Raise, Require, Statement, Step
from codegen.endpoints.values import TRUE, UNKNOWN, Value, variable
from codegen.problems import Problems
from codegen.raw import JsonObject, is_list, is_object


@define
class RuleCompiler:
    """Turns rules into statements, and notes every problem on the way."""

    problems: Problems
    names: Names
    _checks: Checks = field(init=False)
    _expressions: ExpressionCompiler = field(init=False)
    _results: ResultCompiler = field(init=False)
    #: Python's names for what conditions assign; one name is always of one type.
    _assigned: dict[tuple[str, Kind, Presence], str] = field(init=False, factory=dict[Any, str])

    def __attrs_post_init__(self) -> None:
        self._checks = Checks(self.problems)
        self._expressions = ExpressionCompiler(self.problems, self._checks)
        self._results = ResultCompiler(self.problems, self._expressions)

    def rules(self, rules: object, place: str, scope: Scope, depth: int = 0) -> Block:
        """Return what ``rules`` do, one after the other, in ``scope``."""
        start, statements = scope, list[Statement]()
        if not is_list(rules):
            self.problems.note(place, "has to be a list of rules")
        elif depth > MAX_DEPTH:
            self.problems.note(place, f"rules are nested deeper than {MAX_DEPTH}")
        else:
            ended = False
            for index, rule in enumerate(rules):
                block = self._rule(rule, f"{place}[{index}]", scope, depth)
                # What cannot be reached is checked all the same, and then left out.
                statements += () if ended else block.statements
                ended = ended or block.ends
                scope = after(block, scope)
        return Block(guards_first(statements), start)

    def _rule(self, source: object, place: str, scope: Scope, depth: int) -> Block:
        rule = self.problems.object(source, place)
        if rule is None:
            return Block((), scope)
        conditions = rule.get("conditions", [])
        if not is_list(conditions):
            self.problems.note(place, "conditions has to be a list")
            return Block((), scope)
        steps, inner = self._conditions(conditions, f"{place}.conditions", scope)
        if rule.get("type") == "tree":
            block = self.rules(rule.get("rules"), f"{place}.rules", inner, depth + 1)
        else:
            leave = self._leave(rule, place, inner)
            requirements, known = self._requirements(inner)
            steps += [(requirement, inner) for requirement in requirements]
            block = Block(leave, known)
        return under(steps, block, scope)

    def _leave(self, rule: JsonObject, place: str, scope: Scope) -> tuple[Statement, ...]:
        match rule.get("type"):
            case "endpoint":
                return self._results.result(rule.get("endpoint"), f"{place}.endpoint", scope)
            case "error":
                pieces = self._expressions.pieces(rule.get("error"), f"{place}.error", scope)
                return (Raise(pieces),)
            case unknown:
                known = "tree, endpoint and error"
                self.problems.note(place, f"unknown rule type {unknown!r}; known are {known}")
                return ()

    def _conditions(
        self, conditions: Sequence[object], place: str, scope: Scope
    ) -> tuple[list[tuple[Step, Scope]], Scope]:
        """Return what conditions do, each step with the scope before it, and the scope after."""
        steps: list[tuple[Step, Scope]] = []
        for index, condition in enumerate(conditions):
            step, known = self._condition(condition, f"{place}[{index}]", scope)
            requirements, known = self._requirements(known)
            steps += [(found, scope) for found in (*requirements, step) if found is not None]
            scope = known
        return steps, scope

    def _condition(self, condition: object, place: str, scope: Scope) -> tuple[Step | None, Scope]:
        """Return what one condition does (``None`` when it always holds) and the scope after it."""
        value = self._expressions.call(condition, place, scope)
        name = condition.get("assign") if is_object(condition) else None
        if value.kind == "unknown":
            return None, scope.with_(name, UNKNOWN) if isinstance(name, str) else scope
        if name is not None:
            return self._assignment(name, value, place, scope)
        test = holds(value)
        return _unless_certain(test), scope.knowing(test, outcome=True)

    def _assignment(
        self, name: object, value: Value, place: str, scope: Scope
    ) -> tuple[Step | None, Scope]:
        if not isinstance(name, str) or not is_name(name):
            what = f"cannot assign to {name!r}; names are letters and digits"
            self.problems.note(place, what)
            return None, scope
        if name in scope.variables:
            self.problems.note(place, f"{name!r} is assigned a second time")
            return None, scope
        if value.kind == "boolean":
            # A condition that does not come out as true ends the rule, so true is all there is.
            return _unless_certain(holds(value)), scope.with_(name, TRUE)
        key = (name, value.kind, value.presence)
        if key not in self._assigned:
            self._assigned[key] = self.names.unique(name)
        target = self._assigned[key]
        return Assign(target, value), scope.with_(name, variable(target, value.kind, "set"))

    def _requirements(self, scope: Scope) -> tuple[list[Require | Raise], Scope]:
        """Return checks for what was needed since the last call, and the scope after them."""
        steps: list[Require | Raise] = []
        for name, value in self._checks.take_needed().items():
            scope = scope.with_(name, evolve(value, presence="set", tested=None))
            requirement = Require(name, value)
            known = value.presence == "unset"
            steps.append(Raise((requirement.message,)) if known else requirement)
        return steps, scope


def _unless_certain(test: Value) -> Value | None:
    return None if test.constant is True else test
