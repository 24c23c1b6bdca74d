"""Two steps: equal groups and then a change, a change and then equal shares."""

from __future__ import annotations

from ..problem import Draw, Problem, Redraw, family

STARTS = (
    "{name} has {a} {boxes} with {b} {thing} each.",
    "There are {a} {boxes} of {b} {thing}.",
    "{name} buys {a} {boxes} of {b} {thing}.",
    "Each of {name}'s {a} {boxes} holds {b} {thing}.",
    "{name} makes {b} {thing} a day for {a} days.",
    "{name} fills {a} {boxes} with {b} {thing} each.",
    "{name} owns {a} {boxes}, and in each of them there are {b} {thing}.",
    "{a} {boxes} of {b} {thing} stand in {name}'s room.",
    "In {name}'s [shop|kitchen|garage] there are {a} {boxes} with {b} {thing} in each.",
    "From each of {a} friends {name} gets {b} {thing}.",
    "{name} lays {b} {thing} in each of {a} rows.",
    "Every day for {a} days {name} [collects|makes|buys] {b} {thing}.",
    "{name}, who is [11|16|39], brings {a} {boxes}, each with {b} {thing}.",
    "{b} {thing} are in one box, and {name} has {a} such boxes.",
    "{name} has bought {b} {thing} on each of {a} days.",
    "A shelf of {name}'s has {a} {boxes} on it, and there are {b} {thing} in each of the {boxes}.",
    "{name} was given {a} {boxes} of {b} {thing} each.",
    "{name} puts {b} {thing} into every one of {a} {boxes}.",
    "{a} times {name} [gets|collects|makes] {b} {thing}.",
    "{name} starts with {a} {boxes} that hold {b} {thing} each.",
)
THEN_MORE = (
    "[Then {he} gets|{He} finds|{His} {kin} gives {him}|{He} adds] {k} more[ {thing}|]. How many {thing} [are there|does {he} have] [now|in total|altogether|in all]?",
    "There are also {k} [single|loose|other] {thing}. How many [{thing}|] are there [altogether|in total|in all]?",
    "Besides these, {name} gets {k} [more|loose ones]. How many {thing} belong to {him}?",
    "{name2} brings another {k}. How many {thing} is that together?",
    "Then {k} {thing} are added. What is the number of {thing} now?",
    "{k} more are lying on a table. [Find|Work out] how many {thing} there are in all.",
    "If {he} gets {k} more, how many {thing} will {he} have?",
    "After that {he} [bought|found|made] {k} more. Can you tell me how many {thing} {he} has in all?",
    "Later {his} {kin} puts {k} {thing} more with them. How many {thing} are there then?",
    "What is the total number of {thing} when {k} extra {thing} are counted too?",
    "{k} [new|other] {thing} are put to these. How many is that in all?",
    "With {k} more {thing}, what does {his} total come to?",
    "{He} then opens a bag with another {k} {thing}. How many {thing} does {he} have?",
    "How many {thing} does {name} have when {k} more arrive?",
    "A last delivery brings {k} {thing}. How many {thing} are there then?",
    "{name2} adds {k} of {his2} own {thing}. How many {thing} do they have then?",
    "Count {k} more {thing} that lie on the floor. How many {thing} are there?",
    "{k} {thing} more, and {he} is done. How many {thing} does {he} have then?",
    "Then {name2} comes with {k} more. How many {thing} do the two have?",
)
THEN_LESS = (
    "{He} [gives away|sells|loses|eats|uses|breaks] {k}[ of them| {thing}|]. How many {thing} [are left|does {he} have left|remain|does {he} have now]?",
    "{k} of them are [broken|sold|rotten|eaten|lost]. How many [are left|good ones are left|remain]?",
    "{name2} takes {k} of the {thing}. How many are left?",
    "Then {k} {thing} are taken away. What is the number of {thing} now?",
    "If {k} of the {thing} are [sold|used|given away], how many are there still?",
    "After that {he} [lost|sold|gave away] {k}. [Find|Work out] how many {thing} {he} has left.",
    "{He} keeps all but {k} of the {thing}. How many does {he} keep?",
    "{k} of the {thing} go to {his} {kin}. Can you tell me how many {he} has then?",
    "Later {his} {kin} [used|threw away|sold] {k} of them. How many {thing} were left?",
    "How many {thing} are there after {k} of them are [gone|thrown away|handed out]?",
    "{name2} buys {k} of them from {him}. What number of {thing} is left to {him}?",
    "A month later {k} of the {thing} are gone. How many can still be found?",
    "Take {k} {thing} away from these. How many stay?",
    "{He} hands out {k} {thing}. How many does {he} keep?",
    "Only {k} {thing} are used up. How many {thing} are left over?",
    "{k} {thing} are no good and are thrown out. How many good ones does {name} have?",
    "{name2} borrows {k} {thing}. How many {thing} stay with {name}?",
    "How many {thing} does {name} keep if {he} gives away {k}?",
)
ONE_MORE = (
    "How many {thing} does {name} have if {he} has {a} {boxes} of {b} {thing} and {k} more?",
    "I have {a} {boxes} with {b} {thing} each and {k} loose {thing}. How many {thing} do I have?",
    "{a} {boxes} of {b} {thing} and {k} extra {thing}: how many {thing} in all?",
    "If a {place} orders {a} {boxes} of {b} {thing} and {k} single ones, how many {thing} does it order?",
    "A [hall|theater|bus] has {a} rows of {b} seats and {k} seats at the side. How many seats are there?",
    "We put up {a} tables with {b} chairs each, and there are {k} chairs along the wall. What is the number of chairs?",
    "{name} saves ${b} a week for {a} weeks and gets ${k} for {his} birthday. How much money is that?",
    "Given {a} teams of {b} players and {k} more players on the bench, find the number of players.",
    "{name} works {a} hours for ${b} an hour and gets a tip of ${k}. How much does {he} get?",
    "A [taxi|plumber|boat] costs ${k} plus ${b} for each of {a} hours. What does it cost?",
    "Suppose {a} {group} each bring {b} {thing} and their leader brings {k}. How many {thing} are brought?",
    "What do {a} tickets at ${b} each and one {item} for ${k} cost together?",
    "My {kin} and I read {b} pages a day for {a} days, and then {k} pages more. How many pages is that?",
    "Can you tell me how many {thing} {name} packs, with {a} full {boxes} of {b} and one of {k}?",
    "To {k} {thing} {name} adds {a} {boxes} of {b} {thing}. How many {thing} does {he} have then?",
    "A [builder|baker|farmer] needs {b} {thing} for each of {a} jobs and {k} as a reserve. How many {thing} does that make?",
    "{name} runs {b} [meters|feet] {a} times and then {k} [meters|feet] more. How far does {name} run?",
    "{a} pages with {b} [photos|stamps] each are full, and on the last page there are {k}. How many [photos|stamps] are in the album?",
    "I bought {a} [pens|apples|tickets] at ${b} each and a bag for ${k}. What did I pay?",
    "If every one of {a} {group} pays ${b} and a sponsor gives ${k}, how much money comes together?",
)
ONE_LESS = (
    "How many {thing} are left if {name} had {a} {boxes} of {b} {thing} and [lost|sold|used] {k}?",
    "I had {a} {boxes} with {b} {thing} each and [gave away|sold|lost] {k} {thing}. How many do I have now?",
    "{a} {boxes} of {b} {thing}, but {k} {thing} are missing: how many {thing} are there?",
    "If a {place} orders {a} {boxes} of {b} {thing} and {k} of the {thing} arrive broken, how many are good?",
    "A [hall|theater|bus] has {a} rows of {b} seats. {k} seats are taken. How many are free?",
    "{name} saves ${b} a week for {a} weeks and spends ${k} on a {item}. How much money is left?",
    "Given {a} teams of {b} players, of whom {k} are ill, find how many can play.",
    "{name} works {a} hours for ${b} an hour and pays ${k} in tax. How much does {he} keep?",
    "Suppose {a} {group} each bring {b} {thing} and {k} {thing} are eaten or lost. How many {thing} are left?",
    "What do {a} tickets at ${b} each cost with a discount of ${k} on the whole?",
    "We planted {a} rows of {b} [trees|bushes|flowers], and {k} of them dried up. How many are alive?",
    "Can you tell me how many {thing} remain when {k} are taken out of {a} {boxes} of {b}?",
    "My {kin} baked {a} trays of {b} [cookies|rolls|muffins]. The guests ate {k}. How many are there still?",
    "Of {a} {boxes} with {b} {thing} each, {name} unpacks {k} {thing}. How many {thing} stay packed?",
    "A [builder|baker|farmer] orders {a} {boxes} of {b} {thing} and sends {k} {thing} back. How many {thing} does that leave?",
    "{name} earns ${b} on each of {a} days and then pays ${k} for a {item}. How much money does {he} have from it?",
    "{a} pages with {b} [photos|stamps] each were full. {k} were taken out. How many [photos|stamps] are in the album now?",
    "I bought {a} [pens|apples|tickets] at ${b} each and had a coupon of ${k}. What did I pay?",
    "If every one of {a} {group} pays ${b} and the trip takes ${k} of this money, how much of it remains?",
    "My {kin} lays {a} rows of {b} tiles, and {k} tiles break. How many tiles are whole?",
)


@family
def groups_then_change(d: Draw) -> Problem:
    a, b, k, more = d.size(9, 20, 60), d.size(12, 30, 120), d.size(9, 40, 150), d.chance(0.45)
    if not more and k >= a * b:
        raise Redraw
    if d.chance(0.55):
        ask = d.say(*STARTS, a=a, b=b) + " " + d.say(*(THEN_MORE if more else THEN_LESS), k=k)
    else:
        ask = d.say(*(ONE_MORE if more else ONE_LESS), a=a, b=b, k=k)
    sign = "+" if more else "-"
    return Problem(
        ask,
        f"First multiply {a} by {b}, then {'add' if more else 'subtract'} {k}.",
        f"total = {a} * {b}\nprint(total {sign} {k})",
        str(a * b + (k if more else -k)),
        expr="{a} * {b} " + sign + " {k}",
        story=True,
    )


LESS_SHARE = (
    "{name} has {a} {thing}. {He} [eats|keeps|loses|sells|puts aside] {k}[ of them|] and [shares|divides|splits] the rest equally among {n} {group}. How many does each get?",
    "{name} [bakes|buys|picks|has] {a} {thing}. {He} [eats|keeps|loses|sells|puts aside] {k}[ of them|]. Then {he} puts the rest equally in {n} {boxes}. How many {thing} are in each?",
    "Of {a} {thing}, {k} are [broken|bad|sold]. The others are shared equally by {n} {group}. How many does each get?",
    "If {name} takes {k} out of {a} {thing} for {his} {kin} and divides the rest among {n} {group}, how many does each receive?",
    "How many {thing} does each of {n} {group} get if {k} of {a} {thing} are put aside first and the rest is shared equally?",
    "I have {a} {thing}. I keep {k} and give the rest to {n} friends, the same number to each. How many does each friend get?",
    "We had ${a}. We spent ${k} and split what was left evenly among the {n} of us. How much did each of us get?",
    "A [rope|ribbon|wire] is {a} cm long. {k} cm are cut off, and the rest is cut into {n} equal pieces. How long is each piece?",
    "There are {a} {thing} on a truck. After {k} are unloaded, the rest goes in equal parts to {n} shops. How many does each shop get?",
    "{name} has ${a} and buys a {item} for ${k}. With the rest {he} pays {n} equal bills. How much is each bill?",
    "Given {a} {thing}, of which {k} are bad, and {n} {boxes} that share the good ones evenly, find how many are in each.",
    "Suppose {k} of {a} {group} are away. The others form {n} equal teams. How many are in a team?",
    "A book has {a} pages. {name} read {k}. {He} wants to finish the rest in {n} days, the same number of pages a day. How many pages a day is that?",
    "{name2} takes {k} of {name}'s {a} {thing}; {name} puts what is left into {n} {boxes} evenly. How many go into each?",
    "Can you tell me how many {thing} go in each of {n} {boxes} when {k} of {a} {thing} stay out and the rest is packed evenly?",
    "A prize of ${a} is paid out: ${k} to a helper, the rest in equal shares to {n} winners. What does a winner get?",
    "A {item} costs ${a}. {name} pays ${k} at once and the rest in {n} equal parts. How much is one part?",
)
MORE_SHARE = (
    "{name} has {a} {thing}. {He} [finds|gets|buys] {k} more and [shares|divides|splits] all of them equally among {n} {group}. How many does each get?",
    "{name} [bakes|buys|picks|has] {a} {thing}. {He} [finds|gets|buys] {k} more. Then {he} puts [them|all of them] equally in {n} {boxes}. How many {thing} are in each?",
    "{a} {thing} and {k} more are shared equally by {n} {group}. How many does each get?",
    "If {name} adds {k} {thing} to {a} {thing} and divides them all among {n} {group}, how many does each receive?",
    "How many {thing} does each of {n} {group} get if {a} {thing} and another {k} are shared equally?",
    "I have {a} {thing} and my {kin} has {k}. We pack them all into {n} {boxes}, the same number in each. How many are in each?",
    "We earned ${a} on {day} and ${k} on {day2} and split it evenly among the {n} of us. How much did each of us get?",
    "{a} {group} wait and {k} more come. They form {n} equal teams. How many are in a team?",
    "Two ropes of {a} cm and {k} cm are laid end to end and cut into {n} equal pieces. How long is each piece?",
    "Given {a} {color} and {k} {color2} {thing}, packed evenly into {n} {boxes}, find how many are in each.",
    "Suppose {name} picks {a} {thing} in the morning and {k} in the afternoon, and then fills {n} {boxes} equally. How many go into each?",
    "A meal costs ${a} and the drinks ${k}. {n} friends pay in equal parts. How much does each pay?",
    "{name2} brings {k} {thing} to {name}'s {a}. They put them all on {n} tables evenly. How many are on each table?",
    "Can you tell me how many {thing} go in each of {n} {boxes} when {a} and {k} {thing} are packed together, the same number in each?",
    "{name} has {a} pages to read, and {his} teacher gives {him} {k} more. {He} wants to read them in {n} days, the same number each day. How many pages a day is that?",
    "To {a} {thing} come {k} more, and {n} {group} divide them all evenly. What does each one get?",
    "{name} pours {a} ml of juice and {k} ml of water together and fills {n} glasses evenly. How many ml are in each glass?",
    "A class collects ${a} on {day} and ${k} on {day2} and pays {n} equal bills with it. How much is a bill?",
    "{name} and {name2} have {a} and {k} {thing}. They share them all evenly with their friends, {n} children in all. How many does each child get?",
    "The {place} has {a} {thing} and buys {k} more. They are set out evenly in {n} rows. How many are in a row?",
    "After {k} {thing} are added to {a}, they are sorted into {n} equal heaps. How many are in a heap?",
)


@family
def take_then_share(d: Draw) -> Problem:
    n, each, k, more = d.size(9, 12, 30), d.size(12, 30, 100), d.size(9, 30, 90), d.chance(0.3)
    a = n * each + (-k if more else k)
    if a < 2:
        raise Redraw
    sign = "+" if more else "-"
    return Problem(
        d.say(*(MORE_SHARE if more else LESS_SHARE), a=a, k=k, n=n),
        f"First find {a} {sign} {k}, then divide by {n}.",
        f"rest = {a} {sign} {k}\nprint(rest // {n})",
        str(each),
        expr="({a} " + sign + " {k}) / {n}",
        story=True,
    )
