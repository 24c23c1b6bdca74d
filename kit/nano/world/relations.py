"""General sayings for two people's amounts compared, for equal groups, for work at a steady rate and for prices. The
language is that of `scene.py`; `{A}` and `{B}` are people, `{k}` a difference or a factor's words, `{Bs}` and `{Bx}`
containers and one of them, `{U}` and `{Us}` a unit of time and its plural."""

from __future__ import annotations

OWNS = (
    "={A} <has|had> {n} {T}",
    "{A} {V} {n} {T}",
    "{n} {T} <belong|belonged> to {A}",
    "{A} <owns|owned> {n} {T}",
    "{A} <counts|counted> {n} {T}",
    "the number of {T} that {A} {V} <is|was> {n}",
)
MORE = (
    "={B} <has|had> {n} more {T} than {A}",
    "{B} {V} {n} more {T} than {A}",
    "{B} {V} {n} more than {A}[ did|]",
    "{B} <has|had> {n} {T} more than {A}",
    "{A} <has|had> {n} fewer {T} than {B}",
    "{A} {V} {n} less than {B}",
    "compared with {A}, {B} <has|had> {n} more[ {T}|]",
    "{A} <is|was> {n} {T} behind {B}",
    "if {A} got {n} more {T}, {A} and {B} would have the same number",
    "{B}'s number of {T} <is|was> {n} larger than {A}'s",
    "{B} <beats|beat> {A} by {n} {T}",
)
FEWER = (
    "={B} <has|had> {n} fewer {T} than {A}",
    "{B} {V} {n} fewer {T} than {A}",
    "{B} {V} {n} less than {A}[ did|]",
    "{B} <has|had> {n} {T} less than {A}",
    "{A} <has|had> {n} more {T} than {B}",
    "{A} {V} {n} more than {B}",
    "{B} <is|was> {n} {T} behind {A}",
    "compared with {A}, {B} <has|had> {n} fewer[ {T}|]",
    "{B}'s number of {T} <is|was> {n} smaller than {A}'s",
    "if {B} got {n} more {T}, {B} and {A} would have equally many",
)
TIMES = (
    "={B} <has|had> {k} as many {T} as {A}",
    "{B} {V} {k} as many {T} as {A}",
    "{B} {V} {k} as many[ {T}|] as {A}[ did|]",
    "{B}'s number of {T} <is|was> {k} as large as {A}'s",
    "compared with {A}, {B} <has|had> {k} as many[ {T}|]",
    "for every one of {A}'s {T} {B} <has|had> {w}",
    "{B} {V} {w} times the number of {T} that {A} {V}",
)
FACTORS = {2: ("twice", "two times", "double", "2 times"), 3: ("three times", "3 times", "triple"), 4: ("four times", "4 times"), 5: ("five times", "5 times"), 6: ("six times", "6 times"), 10: ("ten times", "10 times")}
ASK_B = (
    "=how many {T} <does|did> {B} have?",
    "how many {T} <does|did> {B} {Vb}?",
    "how many <does|did> {B} have?",
    "[find|calculate|work out] how many {T} {B} {V}",
    "what is the number of {B}'s {T}?",
    "how large is {B}'s number of {T}?",
    "{B} {V} how many {T}?",
    "and how many {T} is that for {B}?",
    "[tell me|find] the number of {T} that {B} <has|had>",
)
ASK_BOTH = (
    "=how many {T} do [they|the two|{A} and {B}] have [together|in total|altogether|in all]?",
    "how many {T} did [they|the two|both|{A} and {B}] {Vb} [together|in total|altogether]?",
    "[find|calculate] how many {T} the two have together",
    "what is the total number of {T}?",
    "[together|in total|altogether], how many {T} <do|did> they have?",
    "how many {T} are there if both put theirs together?",
    "what <do|did> {A}'s and {B}'s {T} add up to?",
)
ASK_BETWEEN = (
    "=how many more {T} <does|did> {B} have than {A}?",
    "how many more {T} did {B} {Vb} than {A}?",
    "how many fewer {T} <does|did> {A} have than {B}?",
    "[find|calculate] how many {T} more {B} <has|had> than {A}",
    "what is the difference between their numbers of {T}?",
    "by how many {T} <is|was> {B} ahead of {A}?",
    "how many more {T} <does|did> {A} need to have as many as {B}?",
    "how many {T} <is|was> {A} behind {B}?",
    "who has more {T}, and by how many? Give the number",
)
ASK_TIMES = (
    "how many times as many {T} <does|did> {B} have as {A}?",
    "how many times as many {T} did {B} {Vb} as {A}?",
    "{B}'s number of {T} is how many times {A}'s?",
    "[find|work out] how many times {A}'s {T} fit into {B}'s",
    "by what factor is {B}'s number of {T} larger than {A}'s?",
)

GROUPS = (
    "={S} <has|had> {g} {Bs} with {k} {T} in each",
    "{S} <has|had> {g} {Bs}, each with {k} {T}",
    "there <are|were> {g} {Bs} of {k} {T} each",
    "there <are|were> {g} {Bs}, and each of them <holds|held> {k} {T}",
    "each {Bx} <has|had> {k} {T}, and {S} <has|had> {g} {Bs}",
    "{S} <fills|filled> {g} {Bs} with {k} {T} each",
    "{S} <puts|put> {k} {T} in each of {g} {Bs}",
    "every one of the {g} {Bs} <contains|contained> {k} {T}",
    "{k} {T} <fit|fitted> in one {Bx}, and {g} {Bs} <are|were> full",
    "one {Bx} <holds|held> {k} {T}; {S} <has|had> {g} such {Bs}",
    "{S} <packs|packed> {k} {T} per {Bx} and <fills|filled> {g} {Bs}",
)
TAKEN = (
    "={S} <gives|gave> {n} of [them|the {T}] away",
    "{S} <loses|lost> {n} of [them|the {T}]",
    "{O} <takes|took> {n} of the {T}",
    "{n} of the {T} <are|were> taken away",
    "{n} of [them|the {T}] <are|were> removed",
    "{n} of the {T} <disappear|disappeared>",
    "{n} {T} <are|were> taken out for {O}",
    "{O} <gets|got> {n} of these {T}",
    "then {n} of them <are|were> gone",
)
EQUALLY = (
    "={S} <shares|shared> {t} {T} equally among {g} {Bs}",
    "{S} <puts|put> {t} {T} into {g} {Bs}, the same number in each",
    "{t} {T} <are|were> split evenly between {g} {Bs}",
    "{S} <divides|divided> {t} {T} equally into {g} {Bs}",
    "there <are|were> {t} {T} in {g} {Bs}, equally many in each",
    "{g} {Bs} <hold|held> {t} {T} altogether, all the same number",
    "{S} <has|had> {t} {T} and {g} {Bs}, and every {Bx} <gets|got> the same number of {T}",
)
ASK_EACH = (
    "=how many {T} [are in each {Bx}|does each {Bx} have|are there in one {Bx}|are there per {Bx}]?",
    "how many {T} <does|did> each {Bx} get?",
    "[find|calculate] the number of {T} [per {Bx}|in each {Bx}]",
    "what is the number of {T} in one {Bx}?",
    "each {Bx} <has|had> how many {T}?",
    "how many {T} go into one {Bx}?",
)
PACKING = (
    "={S} <has|had> {t} {T} and <puts|put> {k} in each {Bx}",
    "{t} {T} <are|were> packed with {k} in each {Bx}",
    "each {Bx} <holds|held> {k} {T}, and there <are|were> {t} {T}",
    "{S} <wants|wanted> to put {t} {T} in {Bs} of {k}",
    "one {Bx} <takes|took> {k} {T}; {S} <has|had> {t} {T}",
    "there <are|were> {t} {T}, {k} to a {Bx}",
    "{S} <makes|made> {Bs} of {k} out of {t} {T}",
)
ASK_GROUPS = (
    "=how many {Bs} [are there|are needed|does {S} need|can be filled|is that|<are|were> filled]?",
    "[find|calculate] the number of {Bs}[ needed|]",
    "how many {Bs} <does|did> {S} fill?",
    "what is the number of {Bs}?",
    "how many such {Bs} does that make?",
    "for how many {Bs} <is|was> that enough?",
)
ASK_ALL = (
    "=how many {T} [are there|are there in total|are there altogether|is that|does {S} have|are there in all]?",
    "[find|calculate|work out] the total number of {T}",
    "what is the number of {T} in all {Bs} together?",
    "how many {T} do the {Bs} hold [together|in total|altogether]?",
    "in total, how many {T} <are|were> in the {Bs}?",
    "how many {T} <does|did> {S} have [in all|altogether]?",
    "count all the {T}",
)
RATE = (
    "={S} {V} {k} {T} [a|per|every|each] {U}",
    "every {U} {S} {V} {k} {T}",
    "each {U}, {S} {V} {k} {T}",
    "in one {U} {S} {V} {k} {T}",
    "{k} {T} a {U} <is|was> what {S} {V}",
    "{S} {V} {T} at a rate of {k} per {U}",
    "it <takes|took> {S/him} one {U} for {k} {T}",
)
ASK_IN_TIME = (
    "=how many {T} does {S} {Vb} in {g} {Us}?",
    "how many {T} is that in {g} {Us}?",
    "how many {T} will it be after {g} {Us}?",
    "in {g} {Us}, how many {T} will {S} {Vb}?",
    "[find|calculate] how many {T} {S} {V} in {g} {Us}",
    "after {g} {Us}, how many {T} [are there|is that]?",
    "what is the number of {T} [for|in|after] {g} {Us}?",
    "this <goes|went> on for {g} {Us}. How many {T} [is|was] that?",
    "how many {T} does {S} {Vb} if {he} <keeps|kept> this up for {g} {Us}?",
)
ASK_TIME = (
    "=how many {Us} does {S} need for {t} {T}?",
    "how long does it take {S/him} to {Vb} {t} {T}? Give the number of {Us}",
    "after how many {Us} will it be {t} {T}?",
    "[find|calculate] the number of {Us} until {S} {V} {t} {T} in all",
    "in how many {Us} does {S} {Vb} {t} {T}?",
    "how many {Us} does it take until there are {t} {T}?",
    "{t} {T} take how many {Us}?",
)
DONE = (
    "={S} {V} {t} {T} in {g} {Us}",
    "in {g} {Us} {S} {V} {t} {T}",
    "it <takes|took> {S/him} {g} {Us} to {Vb} {t} {T}",
    "within {g} {Us}, {S} {V} {t} {T}",
    "{S} <needs|needed> {g} {Us} for {t} {T}",
    "after {g} {Us} of the same pace there <are|were> {t} {T}",
)
ASK_RATE = (
    "=how many {T} [a|per] {U} is that?",
    "how many {T} does {S} {Vb} [each|every|per|in one] {U}?",
    "[find|calculate] the number of {T} per {U}",
    "what is the rate in {T} per {U}?",
    "how many {T} were that in each {U}?",
    "on average, how many {T} did {S} {Vb} per {U}?",
)
