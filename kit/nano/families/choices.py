"""How many outfits, pairs and codes there are: choices that are made one after another."""

from __future__ import annotations

from math import comb, perm

from ..problem import Draw, Problem, family


@family
def outfits(d: Draw) -> Problem:
    a, b, c, three = d.int(2, d.pick([9, 15, 40])), d.int(2, 15), d.int(2, 9), d.chance(0.5)
    if three:
        ask = d.say(
            "{name} has {a} shirts, {b} [pants|pairs of pants|skirts] and {c} [hats|pairs of shoes|scarves]. How many [different|] outfits [can {he} make|are possible|are there]?",
            "A menu has {a} [starters|soups], {b} [main dishes|meals] and {c} desserts. How many [different|] [menus|meals|choices] are [there|possible]?",
            "A [car|phone|bicycle] comes in {a} colors, {b} sizes and {c} styles. How many [different|] [kinds|choices] are there?",
            "How many [different|] outfits can be made from {a} [shirts|blouses], {b} [skirts|pairs of trousers] and {c} [jackets|hats], if each has one of every kind?",
            "If a [lunch|meal|dinner] is one of {a} soups, one of {b} main dishes and one of {c} desserts, how many different ones can be ordered?",
            "Soups: {a}. Main dishes: {b}. Desserts: {c}. How many meals with one of each?",
            "A sandwich is made with one of {a} breads, one of {b} cheeses and one of {c} sauces. How many different sandwiches can I make?",
            "There are {a} roads from A to B, {b} roads from B to C and {c} roads from C to D. How many [ways|routes] lead from A to D through B and C?",
            "A [school|club] picks one of {a} singers, one of {b} dancers and one of {c} drummers for a show. How many choices are possible?",
            "{name} chooses one of {a} [books|games], one of {b} [snacks|drinks] and one of {c} [films|seats] for the train. How many ways are there to choose?",
            "I have {a} ties, {b} shirts and {c} belts and wear one of each. How many combinations do I have?",
            "Given {a} frames, {b} saddles and {c} colors, how many different bicycles can a [shop|factory] build?",
            "A [letter|room] code has one of {a} letters, then one of {b} digits, then one of {c} signs. How many codes are there?",
            "In a game, a hero gets one of {a} helmets, one of {b} swords and one of {c} horses. How many different heroes can be made?",
            "Suppose a trip consists of {a} possible flights, {b} possible hotels and {c} possible tours, and one of each is booked. Find the number of different trips.",
            "We can paint the walls in {a} colors, the door in {b} colors and the roof in {c} colors. [In how|How] many ways can the house be painted?",
            "An ice cream shop has {a} flavors, {b} toppings and {c} sizes of cup. You take one of each. What is the number of possible orders?",
            "My {kin} sews dolls' clothes: {a} dresses, {b} hats, {c} pairs of shoes. How many ways are there to dress a doll with one of each?",
            "{name} plays with a toy in which one of {a} heads, one of {b} bodies and one of {c} pairs of legs are put together. How many different figures can {he} build?",
            "One of {a} actors, one of {b} songs and one of {c} dances are chosen for a short show. In how many ways can that be done?",
            "To get dressed, {name} takes one of {a} sweaters, one of {b} pairs of jeans and one of {c} caps. It is cold outside. How many different outfits does {he} have?",
            a=a,
            b=b,
            c=c,
        )
        return Problem(
            ask,
            "Multiply the numbers of choices.",
            f"print({a} * {b} * {c})",
            str(a * b * c),
            "There are {box} choices.",
            "{a} * {b} * {c}",
            True,
        )
    ask = d.say(
        "{name} has {a} shirts and {b} [pants|pairs of pants|skirts|ties]. How many [different|] outfits [can {he} make|are possible]?",
        "A [cafe|shop] sells {a} [kinds of cones|drinks|breads] and {b} [flavors|snacks|toppings]. How many [different|] [combinations|choices] are there?",
        "There are {a} roads from A to B and {b} roads from B to C. How many ways [are there|] from A to C?",
        "How many [different|] outfits can be [made|put together] from {a} [tops|shirts|blouses] and {b} [skirts|pairs of shorts]?",
        "If a breakfast is one of {a} drinks and one of {b} [rolls|cakes|cereals], how many different breakfasts are there?",
        "Drinks: {a}. Snacks: {b}. How many pairs of one drink and one snack?",
        "A [dance|chess] club has {a} girls and {b} boys. How many pairs of a girl and a boy are possible?",
        "{name} can go to town by {a} bus lines and come back by {b} train lines. How many round trips are possible?",
        "A [phone|lamp|bag] is made in {a} colors and {b} sizes. How many [versions|models] are there?",
        "I want one of {a} [books|comics] and one of {b} [films|games] for my birthday. How many ways are there to choose?",
        "From {a} kinds of bread and {b} kinds of cheese, how many different cheese sandwiches can be made with one bread and one cheese?",
        "A seat in the [theater|hall|stadium] is named by one of {a} letters and one of {b} numbers. How many seats can be named?",
        "Given {a} doors to come in and {b} doors to go out, [in how|how] many ways can a visitor enter and leave?",
        "Each of {a} [players|teams] plays a round on each of {b} [courts|fields]. How many rounds is that?",
        "Suppose a card shows one of {a} shapes in one of {b} colors, and no two cards are alike. What is the largest possible number of cards?",
        "A class elects one of {a} girls and one of {b} boys as speakers. [In how|How] many ways can the election end?",
        "We pair every one of {a} [pens|cups] with every one of {b} [notebooks|saucers] in turn. How many pairs do we see?",
        "My {kin} has {a} [hats|scarves] and {b} [coats|jackets] and wears one of each every day. For how many days can the outfits all be different?",
        "You go up the hill on one of {a} paths and come down on one of {b} other paths. Find the number of different walks.",
        "The [bakery|cafe] has {a} kinds of cake and {b} kinds of tea. {name} takes one piece of cake and one cup of tea. How many different orders could that be?",
        "In how many ways can one of {a} [dogs|puppies] and one of {b} [cats|kittens] be chosen from a shelter?",
        "A code is one of {a} letters followed by one of {b} digits. What is the number of codes?",
        a=a,
        b=b,
    )
    return Problem(
        ask,
        "Multiply the numbers of choices.",
        f"print({a} * {b})",
        str(a * b),
        "There are {box} choices.",
        "{a} * {b}",
        True,
    )


@family
def handshakes(d: Draw) -> Problem:
    n = d.int(3, d.pick([20, 60, 200]))
    ask = d.say(
        "=[If|When] {n} people [all|] shake hands [with each other|with everyone else] [once|], how many handshakes are there?",
        "{n} {group} [meet|are at a party] and each shakes hands with every other[ once|]. How many handshakes [are there|is that]?",
        "{n} teams play each other once. How many games are [there|played]?",
        "How many [lines|segments] connect {n} points, if no three are in line?",
        "How many games are played in a [league|tournament] of {n} teams if each plays every other once?",
        "At a [party|meeting|wedding] with {n} guests, everybody shakes hands with everybody else exactly once. How many handshakes take place?",
        "How many pairs can be formed from {n} {group}?",
        "Each of {n} towns is joined to every other by its own road. How many roads are there?",
        "{n} computers are connected so that every two have a cable of their own. How many cables are needed?",
        "After a game, all {n} players hug each other, every two once. How many hugs is that?",
        "In a chess club of {n} members, everyone plays one game against everyone else. Find the number of games.",
        "There are {n} dots on a circle. Every dot is joined to every other by a straight line. How many lines are drawn?",
        "{n} friends meet, and every two of them clink glasses. How many clinks are heard?",
        "Teams in a league: {n}. Each pair of teams meets once. Games in all?",
        "{name} is one of {n} people in a room, and every two of them greet each other with one handshake. How many handshakes are there in the whole room?",
        "Suppose every pair among {n} [phones|radios|lights] is tested once. How many tests are there?",
        "We are {n} people, and each of us takes one photo together with every other, one photo for each pair. How many photos are taken?",
        "How many [matches|games] must be planned for a [tennis|table tennis] cup in which {n} players all meet one another once?",
        "[In how|How] many ways can 2 of {n} {group} be chosen?",
        "If every two of {n} [lines|roads] cross and no three cross at one point, how many crossings are there?",
        "My class has {n} pupils. Each shakes hands with all the others. Nobody does it twice with the same person. What is the number of handshakes?",
        n=n,
    )
    return Problem(
        ask,
        "Each pair counts once.",
        f"import math\nprint(math.comb({n}, 2))",
        str(comb(n, 2)),
        "The answer is {box}.",
    )


@family
def codes(d: Draw) -> Problem:
    n, k, differ = d.int(2, 7), d.int(2, 10), d.chance(0.4)
    if differ and n > k:
        n = k
    if differ:
        ask = d.say(
            "How many [codes|numbers|PINs] of {n} digits can be made from {k} different digits without [repetition|repeating]?",
            "How many {n}-digit codes [are there|can be made] from {k} digits if no digit repeats?",
            "A [lock|door|safe] has a code of {n} digits, all different, taken from {k} digits. How many codes are possible?",
            "From {k} different [letters|symbols|digits], how many [strings|codes|words] of length {n} can be made, using none of them twice?",
            "If no letter may be used more than once, how many codes of length {n} can be formed with {k} letters?",
            "{name} makes a password of {n} letters out of {k} letters and uses no letter twice. How many passwords can {he} make?",
            "Code length: {n}. Symbols to choose from: {k}. No repeats. Number of codes?",
            "My bike lock needs {n} different digits in the right order, and only {k} digits are on the keys. How many settings could it be?",
            "There are {k} keys on a [pad|panel]. A code is made by pressing {n} of them one after another, no key twice. How many codes are there?",
            "A row of {n} lamps is lit in different colors out of {k}. No color occurs twice. How many rows are possible?",
            "In how many ways can {n} [children|guests] choose from {k} [chairs|keys|coats], one each?",
            "{n} places are to be filled with symbols from a set of {k}, each symbol at most once. [In how|How] many ways can it be done?",
            "Suppose a PIN has {n} places and no digit in it occurs twice. With {k} digits allowed, how many PINs are there?",
            "A [ticket|plate|label] shows {n} different symbols in a row. There are {k} symbols in all. How many different ones are possible?",
            "Given {k} distinct characters, count the strings of {n} distinct characters.",
            "How many possibilities does a thief have to try if the code has {n} different digits out of {k}?",
            "With {k} colors, [in how|how] many ways can {n} boxes in a row be painted so that all have different colors?",
            n=str(n),
            k=str(k),
        )
        return Problem(
            ask,
            "The number of choices falls by one each time.",
            f"import math\nprint(math.perm({k}, {n}))",
            str(perm(k, n)),
            "There are {box} codes.",
        )
    ask = d.say(
        "How many [codes|passwords|PINs] of {n} [digits|symbols] can be made from {k} [digits|symbols] if [repetition is allowed|[digits|symbols] may repeat]?",
        "A [lock|code] has {n} [wheels|places] with {k} [digits|symbols|letters] each. How many [codes|settings] are possible?",
        "A test has {n} questions with {k} choices each. [In how|How] many ways can it be [answered|filled in]?",
        "If every one of {n} places of a code can be any of {k} symbols, how many codes are there?",
        "How many [strings|words] of length {n} can be written with an alphabet of {k} letters?",
        "{name} sets a lock with {n} wheels. Each wheel shows {k} numbers. How many settings can {he} choose from?",
        "Code length: {n}. Symbols: {k}. Repeats allowed. Number of codes?",
        "There are {n} [lamps|switches|dials] in a row, and each can be in {k} states. How many patterns are possible?",
        "A quiz with {n} questions offers {k} answers for each. How many different answer sheets can be handed in?",
        "Each of {n} {group} picks one of {k} [drinks|sports|colors], and several may pick the same. [In how|How] many ways can they choose?",
        "A spinner with {k} fields is spun {n} times and the results are written in order. How many such lists are there?",
        "Using {k} different beads again and again, how many rows of {n} beads can I make?",
        "Suppose {n} letters are mailed and for each any of {k} mailboxes can be used. How many ways are there?",
        "With {k} colors, [in how|how] many ways can {n} [fence boards|houses|boxes] in a row be painted, if a color may be used again?",
        "Given {k} characters, find the number of passwords with {n} characters, where a character may occur more than once.",
        "My phone has a code of {n} places. For every place there are {k} possibilities. How many codes would somebody have to try at most?",
        "A [license plate|product number|room key] consists of {n} signs from a set of {k} signs. The signs may repeat. What is the number of possibilities?",
        "{n} doors stand one behind another, and each has {k} keys that open it. How many ways are there to choose one key for every door?",
        n=str(n),
        k=str(k),
    )
    return Problem(
        ask,
        "Each place has the same number of choices.",
        f"print({k}**{n})",
        str(k**n),
        "There are {box} of them.",
    )
