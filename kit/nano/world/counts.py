"""General sayings for several amounts side by side: of times and places, of colours, of people, in equal groups, at a
rate. `{V}` is the scene's verb in its tense, `{Vb}` its base form; `{L}` a label ("on Monday"), `{C}` a colour or kind;
`{A}` and `{B}` two people; `{Bs}` and `{Bx}` containers and one of them; `{U}` a unit of time."""

from __future__ import annotations

TIMES = (
    ("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"),
    ("in the morning", "in the afternoon", "in the evening"),
    ("in the first week", "in the second week", "in the third week", "in the fourth week"),
    ("in January", "in February", "in March", "in April", "in May", "in June", "in July", "in August"),
    ("yesterday", "today"),
    ("before lunch", "after lunch"),
    ("in the first hour", "in the second hour", "in the third hour"),
    ("last year", "this year"),
    ("in spring", "in summer", "in autumn", "in winter"),
    ("before breakfast", "at noon", "at night"),
)
KINDS = (
    ("red", "blue", "green", "yellow", "white", "black", "pink", "orange", "purple", "brown", "gray"),
    ("big", "small"),
    ("large", "tiny", "medium"),
    ("old", "new"),
    ("cheap", "expensive"),
    ("round", "square"),
    ("long", "short"),
    ("light", "heavy"),
    ("wooden", "plastic", "metal", "glass"),
    ("plain", "striped", "spotted"),
)

PART = (
    "={S} {V} {n} {T} {L}",
    "{L} {S} {V} {n} {T}",
    "{L}, {S} {V} {n} {T}",
    "{S} {V} {n} of the {T} {L}",
    "{L} it <is|was> {n} {T} that {S} {V}",
)
PART_AGAIN = ("={S} {V} {n} {T} {L}", "{L} {S} {V} {n}", "{L}, {S} {V} {n}", "{L} it <is|was> {n}", "{n} {L}", "{L} another {n}")
KIND = (
    "={S} <has|had> {n} {C} {T}",
    "there <are|were> {n} {C} {T}",
    "{n} of the {T} <are|were> {C}",
    "{S} {V} {n} {C} {T}",
    "{n} {C} {T} <are|were> there",
    "the number of {C} {T} <is|was> {n}",
    "{S} <counts|counted> {n} {C} {T}",
)
ASK_TOTAL = (
    "=how many {T} is that [in total|altogether|in all|together]?",
    "how many {T} are there [in total|altogether|in all]?",
    "[find|calculate|work out] the total number of {T}",
    "what is the total[ number of {T}|]?",
    "how many {T} did {S} {Vb} [in total|altogether|in all]?",
    "how many {T} <does|did> {S} {Vb} [all together|overall|in sum]?",
    "what is the sum of all the {T}?",
    "[add up|count] all the {T}",
    "[in total|altogether|in all], how many {T} [are there|did {S} {Vb}]?",
    "how many {T} were there [in total|altogether]?",
    "what <does|did> that make altogether?",
    "what is the number of {T} taken together?",
)
ASK_SOME = (
    "=how many {T} did {S} {Vb} {L} and {M}[ together|]?",
    "[find|calculate] how many {T} {S} {V} {L} and {M} [together|in total]",
    "{L} and {M} together, how many {T} did {S} {Vb}?",
    "what is the number of {T} {L} and {M} [together|taken together]?",
    "how many {T} is that {L} and {M}?",
    "not counting the rest, how many {T} did {S} {Vb} {L} and {M}?",
)
ASK_SOME_KINDS = (
    "=how many {C} and {D} {T} [are there|does {S} have][ together| in total|]?",
    "how many {T} are {C} or {D}?",
    "[find|give] the number of {C} and {D} {T} together",
    "how many of the {T} are [either|] {C} or {D}?",
    "counting only the {C} and the {D} {T}, how many are there?",
    "what is the number of {C} {T} plus the number of {D} {T}?",
)
ASK_MORE = (
    "=how many more {T} did {S} {Vb} {L} than {M}?",
    "{L}, how many more {T} did {S} {Vb} than {M}?",
    "how many {T} more is that {L} than {M}?",
    "[find|calculate] how many more {T} {S} {V} {L} than {M}",
    "what is the difference between the {T} {L} and {M}?",
    "how many {T} less did {S} {Vb} {M} than {L}?",
    "how many fewer {T} did {S} {Vb} {M} than {L}?",
    "by how many {T} is {L} ahead of {M}?",
)
ASK_MORE_KINDS = (
    "=how many more {C} {T} than {D} {T} [are there|does {S} have]?",
    "how many fewer {D} {T} than {C} {T} [are there|does {S} have]?",
    "[find|calculate] how many more {C} {T} there are than {D} ones",
    "by how much does the number of {C} {T} exceed that of {D} ones?",
    "what is the difference between the number of {C} {T} and the number of {D} {T}?",
    "there <are|were> more {C} than {D} {T}; how many more?",
    "how many {D} {T} would have to be added to have as many as {C} ones?",
)
WHOLE = (
    "={S} {V} {n} {T} [in total|altogether|in all]",
    "[in total|altogether], {S} {V} {n} {T}",
    "the total number of {T} <is|was> {n}",
    "{S} <has|had> {n} {T} [in total|altogether]",
    "there <are|were> {n} {T} [in total|altogether|in all]",
    "together that <makes|made> {n} {T}",
)
ASK_PART = (
    "=how many {T} did {S} {Vb} {L}?",
    "how many {T} is that {L}?",
    "[find|calculate] how many {T} {S} {V} {L}",
    "what is the number of {T} {L}?",
    "{L}, how many {T} did {S} {Vb}?",
    "and how many {L}?",
    "how many {T} remain for {L}?",
)
ASK_KIND = (
    "=how many {C} {T} [are there|does {S} have|were there]?",
    "how many {T} are {C}?",
    "how many of [the {T}|them] are {C}?",
    "[find|calculate|give] the number of {C} {T}",
    "what is the number of {C} {T}?",
    "how many {C} ones are there?",
)
