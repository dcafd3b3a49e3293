"""How rules become statements: a rule's conditions around its body, and one rule after another.

What comes out does what the rules say, in fewer and flatter ``if``s.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from codegen.endpoints.operators import is_set, negation
from codegen.endpoints.scopes import Scope
from codegen.endpoints.statements import Assign, Block, If, Raise, Require, Return, Statement, Step
from codegen.endpoints.values import Value


def under(steps: Sequence[tuple[Step, Scope]], body: Block, scope: Scope) -> Block:
    """Return ``body`` under its rule's conditions; each step comes with the scope before it."""
    constants = [step.constant if isinstance(step, Value) else None for step, _ in steps]
    if False in constants:
        # What is before it is still done: it may raise.
        steps, body = steps[: constants.index(False)], Block((), scope)
    for step, before in reversed(steps):
        body = _under_step(step, body, before)
    return body


def _under_step(step: Step, body: Block, before: Scope) -> Block:
    """Return ``body`` after one step, at which the scope is ``before``."""
    match step:
        case Raise():
            return Block((step,), before)
        case Require():
            return Block((step, *body.statements), before)
        case Assign(value=Value(presence="set")):
            return Block((step, *body.statements), before) if step.target in body.names else body
        case _ if not body.statements:
            return body
        case Assign():
            return Block((_if(_assigning_test(step, body), body),), before)
        case Value():
            return Block((_if(step, body),), before)


def _assigning_test(step: Assign, body: Block) -> Value:
    """Return the test that assigns what ``body`` reads, and holds when that is set."""
    if step.target not in body.names:
        return is_set(step.value)
    code = f"({step.target} := {step.value.code})"
    return is_set(evolve(step.value, code=code, tested=None, compound=False))


def _if(test: Value, body: Block) -> If:
    """Return ``body`` under ``test``, as one ``if`` with the one that ``body`` is, if it is one."""
    match body.statements:
        case (If(tests=tests, body=inner),):
            # "x is not None and x" is "x".
            repeated = test.code == f"{tests[0].code} is not None"
            return If(tests if repeated else (test, *tests), inner)
        case _:
            return If((test,), body)


def after(block: Block, scope: Scope) -> Scope:
    """Return what is known after ``block`` came to its end without an endpoint or an error."""
    match block.statements:
        case (If(tests=(test,), body=body),) if body.ends:
            return scope.knowing(test, outcome=False)
        case _:
            return scope


def guards_first(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Turn "if this, then a lot, else leave" into "if not this, leave; a lot".

    A test before two ways to leave that are the same goes, too.
    """
    match statements:
        case [*head, If(body=Block(statements=(same,))), last] if same == last:
            return (*head, last)
        case [*head, If(tests=(test,), body=body), Raise() | Return() as last] if (
            body.ends and not body.leaves_at_once
        ):
            guard = If((negation(test),), Block((last,), body.scope))
            return (*head, guard, *body.statements)
        case _:
            return tuple(statements)
