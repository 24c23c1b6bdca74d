"""Stories of gains and losses: a start, some events, a question. Each event is said in many ways, so the
sentence patterns multiply instead of adding up."""

from __future__ import annotations

from fractions import Fraction

from ..problem import Draw, Problem, family, text_of
from .holdings import HOLDINGS
from .levels import LEVELS
from .phrases import phrase
from .stocks import STOCKS
from .venues import VENUES

WORLDS = {**HOLDINGS, **VENUES, **STOCKS, **LEVELS}


def amount(d: Draw, parts: bool, places: int, *tops: int) -> tuple[object, Fraction]:
    """As it is shown, and its value. Parts are quarters or halves, which a float holds exactly."""
    n = d.size(*tops)
    if not parts or d.chance(0.3):
        return n, Fraction(n)
    value = n + (Fraction(d.int(1, 3), 4) if places == 2 else Fraction(1, 2))
    return f"{float(value):.{places}f}", value


@family
def gains_and_losses(d: Draw) -> Problem:
    world = WORLDS[str(d.pick(list(WORLDS)))]
    parts = world.places > 0 and d.chance(0.2)
    a, total = amount(d, parts, world.places, 12, 30, 99, 400, 2000, d.pick([2000, 20000]))
    told, lines = [d.say(*world.starts, a=a)], [f"total = {a}"]
    for _ in range(d.pick([1, 2, 2, 2, 3, 3, 4])):
        k, value = amount(d, parts, world.places, 9, 20, 60, 300, 5000 if total > 2000 else 99)
        up = value > total or d.chance(0.5)
        total += value if up else -value
        told.append(d.say(*(world.gains if up else world.losses), k=k))
        lines.append(f"total = total {'+' if up else '-'} {k}")
    told.append(d.say(*world.questions))
    return Problem(
        " ".join(told),
        "Follow the story step by step and keep the total.",
        "\n".join(lines) + "\nprint(total)",
        text_of(total),
        story=True,
    )


# One clause in the three forms that the frames below ask for: "he gives", "gave", "give".
GAIN = {
    "told": "[buys|gets|finds|receives|wins|picks up|is given|collects|adds|makes|brings home]",
    "did": "[bought|got|found|received|won|picked up|collected|added|made|brought home]",
    "do": "[buy|get|find|receive|win|pick up|collect|add|make|bring home]",
}
LOSS = {
    "told": "[gives away|sells|loses|eats|uses|gives {his} {kin}|gives {name2}|drops|hands out|breaks]",
    "did": "[gave away|sold|lost|ate|used|gave {name2}|dropped|handed out|broke|left behind]",
    "do": "[give away|sell|lose|eat|use|give {name2}|drop|hand out|break|leave behind]",
}
IN_ONE = {
    "told": (
        "{name} has {a} {thing}{sep} {told}. How many [{thing}|] [does {he} have [now|left|]|are left|remain]?",
        "{name} has {a} {thing}. {He} {told}. How many {thing} [does {he} have [now|left|in the end|]|does {name} have now]?",
        "{name} [starts with|had|begins with] {a} {thing}. [Then|Later] {he} {told}. How many [{thing}|] does {he} have now?",
        "How many {thing} does {name} have [now|] if {he} [starts with|has|begins with] {a}, [then|] {told}?",
        "If {name} has {a} {thing} and {told}, how many {thing} [does {he} have|are left|does {he} have now|will {he} have]?",
        "After starting with {a} {thing}, {name} {told}. How many [{thing}|] does {he} have [now|left|in the end]?",
        "Suppose {name} has {a} {thing}{sep} {told}. What is {his} number of {thing} now?",
        "{name}, who has {a} {thing}, {told}. [Find|Work out] how many {thing} {he} has now.",
        "Our friend {name} has {a} {thing}{sep} {told}. How many are there [now|in the end]?",
        "Given that {name} owns {a} {thing} and {told}, find the number of {thing} {he} has then.",
        "I want to know how many {thing} {name} has when {he} starts with {a} and {told}.",
        "From {a} {thing} at the start, {name} {told}. How many does that leave or make?",
        "What number of {thing} does {name} end up with if {he} has {a} and {told}?",
        "On {day} {name} has {a} {thing}. On {day2} {he} {told}. How many {thing} does {he} have after that?",
        "{name} is [9|14|33] years old and has {a} {thing}. On {day} {he} {told}. How many {thing} does {he} have then?",
        "There are {a} {thing} in {name}'s [room|bag|garage]. {name} {told}. [Find|Work out] how many {thing} there are now.",
        "At first {name} has {a} {thing}; later {he} {told}. Can you tell me how many {thing} that is?",
        "{name}'s {a} {thing} are in a box. {He} {told}. How many {thing} are in the box now if {he} keeps them all there?",
        "Let {name} have {a} {thing}. {He} {told}. Determine how many {thing} {he} has at the end.",
        "Starting from {a} {thing}, {name} {told}. What number of {thing} does {he} reach?",
        "When {name}, the owner of {a} {thing}, {told}, how many {thing} does {he} have?",
    ),
    "did": (
        "{name} [picked|made|bought|collected] {a} {thing} and {did}. How many [{thing}|] [does {he} have|are there] now?",
        "I had {a} {thing}{sep} {did}. How many do I have now?",
        "I had {a} {thing} and {did}. How many {thing} [are left for me|do I have now|did I have then]?",
        "We had {a} {thing} and {did}. How many {thing} do we have now?",
        "My {kin} had {a} {thing} and {did}. How many {thing} are there now?",
        "{name} had {a} {thing} [in the morning|at first|on {day}] and {did}. What number of {thing} does {he} have now?",
        "How many {thing} does {name} have if {he} had {a} and {did}?",
        "How many {thing} do we have now? We had {a} and {did}.",
        "Last [week|month|year] a [farmer|teacher|collector] had {a} {thing} and {did}. How many {thing} were there in the end?",
        "{name}, aged [8|13|42], had {a} {thing}, and then {did}. Can you tell me how many {thing} that makes?",
        "The [class|team|club] had {a} {thing} and {did}. [Find|Work out] how many {thing} there are now.",
        "If I had {a} {thing} and {did}, how many {thing} do I have?",
        "You had {a} {thing}, and you {did}. How many {thing} did you have at the end?",
        "How many {thing} did my {kin} have in the end, who had {a} and {did}?",
        "They started with {a} {thing} and {did}. How many {thing} do they have now?",
        "There were {a} {thing} in our [cellar|shop|garden]. We {did}. What is the number of {thing} now?",
        "On {day} {name} had {a} {thing}. By {day2} {he} {did}. How many {thing} did {he} have then?",
        "I want to know how many {thing} {name} has. {He} had {a} and {did}.",
        "Given that {name} had {a} {thing} and {did}, find how many {thing} {he} has.",
        "Yesterday I had {a} {thing}. Today I {did}. How many {thing} do I have?",
    ),
    "do": (
        "You have {a} {thing}{sep} {do}. How many {thing} do you have now?",
        "If you have {a} {thing} and {do}, how many {thing} do you have?",
        "I have {a} {thing}. If I {do}, how many {thing} will I have?",
        "How many {thing} do I have if I start with {a} and {do}?",
        "Suppose we have {a} {thing} and {do}. How many {thing} are there then?",
        "{name} and {name3} have {a} {thing} together and {do}. How many {thing} do they have now?",
        "Imagine you own {a} {thing}. You {do}. What is the number of your {thing} now?",
        "They have {a} {thing} and {do}. How many are [left|there|theirs] in the end?",
        "My {kin} and I have {a} {thing} and {do}. How many {thing} do we have after that?",
        "We have {a} {thing}. Now we {do}. How many {thing} do we have?",
        "{name} and {name3} own {a} {thing}. They {do}. What number of {thing} do they own in the end?",
        "Take {a} {thing}: first you have them all, then you {do}. How many do you have?",
        "How many {thing} will you have if you have {a} now and {do}?",
        "What if I have {a} {thing} and {do}: how many {thing} do I have then?",
        "Our neighbors have {a} {thing} and {do}. How many {thing} does that leave them with?",
        "The [pupils|players|twins] have {a} {thing} and {do}. [Find|Work out] how many {thing} they have now.",
        "Can you tell me how many {thing} we have if we begin with {a} and {do}?",
        "To start, you own {a} {thing}. If you {do}, how many do you own?",
        "Let us say you have {a} {thing} and {do}. What is your number of {thing}?",
    ),
}


@family
def gains_and_losses_in_one(d: Draw) -> Problem:
    """The same story told in a single sentence, or with the question first."""
    a, n = d.size(12, 30, 99, 400, 3000), d.int(1, 3)
    form = str(d.pick(["told", "told", "did", "do"]))
    total, clauses, lines, formula = a, [], [f"total = {a}"], "{a}"
    slots: dict[str, object] = {"a": a}
    for i in "pqr"[:n]:
        k = d.size(9, 20, 60, 200 if a > 200 else 60)
        up = d.chance(0.5) or k >= total
        total += k if up else -k
        slots[f"k{i}"] = k
        clauses.append(
            (GAIN[form] + f" {{k{i}}} [more|others|]") if up else LOSS[form] + f" {{k{i}}}[ of them|]"
        )
        formula += f" {'+' if up else '-'} {{k{i}}}"
        lines.append(f"total = total {'+' if up else '-'} {k}")
    joined = (
        clauses[0]
        if n == 1
        else ", ".join(clauses[:-1]) + "[, and then| and then| and|, then|, and] " + clauses[-1]
    )
    told = phrase(d, joined, **slots).replace(" ,", ",").strip()
    sep = "," if n > 1 else str(d.pick([" and", ", then", " and then"]))
    ask = d.say(*IN_ONE[form], a=a, sep=sep, **{form: told})
    return Problem(
        ask,
        "Follow the story step by step and keep the total.",
        "\n".join(lines) + "\nprint(total)",
        str(total),
        expr=formula,
        story=True,
    )
