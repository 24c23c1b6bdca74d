"""Sports: points, trophies, and what lies in the storeroom."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="score",
        owned=False,
        kinds=False,
        things=("points", "credits", "bonus points", "ranking points", "team points", "marks", "stars", "house points", "training points"),
        verbs=("scores|scored|score", "wins|won|win", "earns|earned|earn", "gains|gained|gain", "collects|collected|collect"),
        gains=(
            Event(
                (
                    "{S} <scores|scored> {n} more {T}[ in the second half| in the next round| before the break|]",
                    "{S} <wins|won> {n} {T}[ with a lucky shot| in the relay|]",
                    "the next round <brings|brought> {S/him} {n} {T}",
                    "{n} {T} <are|were> added to {S's} score",
                    "the judges <award|awarded> {n} more {T} to {S/him}",
                    "for a [perfect jump|fair game|difficult turn] {S} <receives|received> {n} {T}",
                    "a strong finish <brings|brought> {S/him} {n} further {T}",
                ),
                (
                    "how many {T} did {S} [score|win|gain] [then|in that round|]?",
                    "how many {T} were added to the score?",
                    "[find|calculate] how many {T} {S} gained",
                ),
            ),
            Event(
                (
                    "for fair play {S} <receives|received> {n} extra {T}",
                    "{n} extra {T} <go|went> to {S/him} for style",
                    "as a bonus {n} {T} <are|were> added",
                    "the jury <grants|granted> {S/him} {n} extra {T}",
                ),
                (
                    "how large was the bonus, in {T}?",
                    "how many extra {T} were granted?",
                    "[find|work out] how many extra {T} there were",
                ),
            ),
            Event(
                (
                    "after a protest {n} {T} <are|were> returned to {S/him}",
                    "the judges <see|saw> a mistake and <credit|credited> {S/him} with {n} {T}",
                    "a corrected count <adds|added> {n} {T} to {S's} score",
                    "a rival <is|was> disqualified, so {S} <inherits|inherited> {n} {T}",
                ),
                (
                    "how many {T} did {S} owe to a correction?",
                    "how many {T} were credited later?",
                    "[find|determine] how many {T} were credited later",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <loses|lost> {n} {T}[ because of a foul| for being late| in the last round|]",
                    "the referee <takes|took> {n} {T} away from {S/him}",
                    "a [penalty|mistake|false start] <costs|cost> {S/him} {n} {T}",
                    "{n} {T} <are|were> [deducted|taken off|subtracted]",
                    "after a fall {S} <drops|dropped> {n} {T}",
                    "for breaking a rule, {S} <pays|paid> with {n} {T}",
                ),
                (
                    "how many {T} did {S} lose?",
                    "how many {T} were [deducted|taken off]?",
                    "how many {T} did that cost {S/him}?",
                    "[find|work out] how many {T} {S} lost",
                ),
            ),
            Event(
                (
                    "{O} <takes|took> {n} {T} from {S/him} in a duel",
                    "{S} <bets|bet> {n} {T} on a joker and <loses|lost> them",
                    "in the bonus round {S} <risks|risked> {n} {T} and they <are|were> gone",
                    "a duel <costs|cost> {S/him} {n} {T}",
                ),
                (
                    "how many {T} did {S} risk and lose?",
                    "how many {T} were lost in the duel or bet?",
                    "[find|determine] how many {T} {S} risked and lost",
                ),
            ),
            Event(
                (
                    "the video proof <cancels|canceled> {n} of {S's} {T}",
                    "{n} of {S's} {T} <are|were> declared invalid",
                    "after a protest {S} <must|had to> return {n} {T}",
                    "because of a wrong count {n} {T} <are|were> taken back",
                ),
                (
                    "how many {T} did not count?",
                    "how many {T} were taken back later?",
                    "[find|calculate] how many {T} were taken back",
                ),
            ),
        ),
        has=(
            "{S} <leads|led> with {n} {T}",
            "after the first round {S} <has|had> {n} {T}",
            "the scoreboard <shows|showed> {n} {T} for {S/him}",
            "at half-time {S} <has|had> {n} {T}",
            "{S} <takes|took> {n} {T} into the final",
        ),
        now=(
            "{S's} final score <is|was> {n} {T}",
            "{S} <finishes|finished> with {n} {T}",
            "the scoreboard then <shows|showed> {n} {T} for {S/him}",
            "that <means|meant> {n} {T} in the table",
        ),
        ask_now=(
            "what is {S's} final score, in {T}?",
            "how many {T} does the scoreboard show for {S/him} now?",
            "with how many {T} does the game end for {S/him}?",
            "[find|calculate] {S's} score in {T}",
            "how many {T} are on the scoreboard in the end?",
        ),
        ask_first=(
            "how many {T} were on the scoreboard before that?",
            "what was {S's} score at first, in {T}?",
            "[find|determine] how many {T} {S} had before this round",
        ),
        holders=("team", "player", "school team", "swimmer", "fencer", "visiting team", "class", "junior team"),
        labels=(("in the first half", "in the second half"), ("in the first round", "in the second round", "in the third round", "in the final"), ("in the long jump", "in the high jump", "in the sprint"), ("at home", "abroad")),
        boxes=("round/rounds", "game/games", "match/matches", "set/sets"),
        asides=("{n} people <watch|watched>", "the game <lasts|lasted> {n} minutes", "the number on {S's} shirt <is|was> {n}", "the hall <has|had> {n} seats"),
        fillers=("the crowd <cheers|cheered>", "it <begins|began> to rain", "the coach <smiles|smiled>"),
    )
)


scene(
    Scene(
        name="trophies",
        things=("medals", "trophies", "cups", "ribbons", "certificates", "pennants", "badges", "gold medals", "belts", "titles"),
        verbs=("wins|won|win", "polishes|polished|polish", "displays|displayed|display", "counts|counted|count", "awards|awarded|award", "receives|received|receive"),
        gains=(
            Event(
                (
                    "{S} <wins|won> {n} more {T}[ this season| at a tournament| in the mountains|]",
                    "a great season <brings|brought> {S/him} {n} {T}",
                    "at the [championship|games|festival] {S} <wins|won> {n} {T}",
                    "{n} more {T} <are|were> won[ in spring| abroad|]",
                    "{S} <comes|came> home with {n} new {T}",
                ),
                (
                    "how many {T} did {S} win?",
                    "how many {T} were won?",
                    "how many new {T} were there?",
                    "[find|calculate] how many {T} {S} won",
                ),
            ),
            Event(
                (
                    "a retired champion <leaves|left> {n} {T} to {S/him}",
                    "{S} <receives|received> {n} {T} for loyalty",
                    "the mayor <hands|handed> {n} {T} to {S/him}",
                    "as thanks {S} <receives|received> {n} {T}",
                    "{n} {T} <are|were> presented to {S/him}",
                ),
                (
                    "how many {T} did {S} receive?",
                    "how many {T} were presented to {S/him}?",
                    "[find|work out] how many {T} {S} received",
                ),
            ),
            Event(
                (
                    "{n} {T} <return|returned> from an exhibition",
                    "{n} stolen {T} <are|were> found by the police",
                    "in the attic {S} <comes|came> across {n} old {T}",
                    "a jeweler <repairs|repaired> {n} broken {T} and <brings|brought> them back",
                ),
                (
                    "how many {T} came back or came to light?",
                    "how many {T} did {S} have again?",
                    "[find|determine] how many {T} came back",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <lends|lent> {n} {T} to a museum",
                    "{n} of the {T} <go|went> to an exhibition",
                    "a school <borrows|borrowed> {n} of {S's} {T}",
                    "the town hall <takes|took> {n} {T} for its hall",
                ),
                (
                    "how many {T} were lent?",
                    "how many {T} went on show elsewhere?",
                    "[find|calculate] how many {T} {S} lent",
                ),
            ),
            Event(
                (
                    "thieves <steal|stole> {n} of the {T}",
                    "{n} {T} <are|were> stolen[ at night| from the showcase|]",
                    "a fire <destroys|destroyed> {n} of {S's} {T}",
                    "{S} <loses|lost> {n} {T} in a move",
                    "{n} {T} <disappear|disappeared> without a trace",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} did {S} lose?",
                    "[find|work out] how many {T} {S} lost",
                ),
            ),
            Event(
                (
                    "because of cheating {S} <must|had to> return {n} {T}",
                    "{n} {T} <are|were> taken away from {S/him} again",
                    "the federation <demands|demanded> {n} of the {T} back, and {S} <obeys|obeyed>",
                    "after a protest {n} of {S's} {T} <go|went> to {O}",
                ),
                (
                    "how many {T} did {S} have to return?",
                    "how many {T} were taken away again?",
                    "[find|determine] how many {T} {S} had to return",
                ),
            ),
        ),
        has=(
            "{n} {T} <hang|hung> on {S's} wall",
            "in {S's} showcase there <are|were> {n} {T}",
            "{S's} career so far brought {n} {T}",
            "{S} <displays|displayed> {n} {T} in a showcase",
        ),
        now=("now {S's} showcase holds {n} {T}", "at the end of the season there <are|were> {n} {T} in the showcase", "{S} then <displays|displayed> {n} {T}"),
        ask_now=(
            "how many {T} are in {S's} showcase now?",
            "how many {T} can {S} display now?",
            "[find|calculate] how many {T} are in the showcase",
            "how many {T} did {S} have after that?",
        ),
        ask_first=("how many {T} were in {S's} showcase before?", "how many {T} did {S} have before the season?", "[find|determine] how many {T} hung on {S's} wall at first"),
        labels=(("in running", "in swimming", "in jumping"), ("at home", "abroad"), ("as a junior", "as a senior"), ("in the first year", "in the second year", "in the third year")),
        boxes=("shelf/shelves", "showcase/showcases", "wall/walls", "case/cases"),
        asides=("the hall <seats|seated> {n} people", "{S} <trains|trained> {n} hours a week", "the race <is|was> {n} miles long", "the coach <is|was> {n} years old"),
        fillers=("the band <plays|played> a march", "{O} <takes|took> a photo", "the silver <shines|shone>"),
    )
)


scene(
    Scene(
        name="storeroom",
        things=("footballs", "tennis balls", "rackets", "jump ropes", "helmets", "hockey sticks", "shuttlecocks", "jerseys", "hoops", "mats", "cones", "skis", "whistles"),
        verbs=("buys|bought|buy", "repairs|repaired|repair", "lends|lent|lend", "cleans|cleaned|clean", "counts|counted|count", "orders|ordered|order"),
        gains=(
            Event(
                (
                    "{S} <buys|bought> {n} [new|more|cheap] {T}",
                    "a sponsor <pays|paid> for {n} more {T}",
                    "{n} new {T} <arrive|arrived>[ before the season| in a van|]",
                    "the town <sends|sent> {n} {T} to {S/him}",
                    "{S} <orders|ordered> {n} more {T} and they <arrive|arrived> the next day",
                    "{n} {T} <are|were> a gift from a [bank|former player|neighbor]",
                ),
                (
                    "how many {T} were [new|bought]?",
                    "how many new {T} did {S} receive?",
                    "how many {T} came in?",
                    "[find|calculate] how many {T} were added",
                ),
            ),
            Event(
                (
                    "{n} {T} <are|were> found [in the bushes|on the roof|under the stands]",
                    "{O} <brings|brought> back {n} {T} that had been borrowed",
                    "{n} lost {T} <turn|turned> up again",
                    "{S} <finds|found> {n} more {T} [behind the gate|in a locker|in the bus]",
                ),
                (
                    "how many {T} [turned up again|were found|came back]?",
                    "[find|work out] how many {T} turned up",
                    "how many of the lost {T} came back?",
                ),
            ),
            Event(
                (
                    "{S} <repairs|repaired> {n} broken {T} and <puts|put> them back",
                    "{n} {T} <come|came> back from the repair shop",
                    "{O} <mends|mended> {n} {T} for {S/him}",
                    "after repairs {n} {T} <are|were> ready again",
                ),
                (
                    "how many {T} were [repaired|mended]?",
                    "how many {T} could be used again?",
                    "[find|determine] how many {T} were repaired",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{n} {T} <are|were> lost [on a trip|at a tournament|during training]",
                    "{S} <loses|lost> {n} of the {T}",
                    "{n} of the {T} <break|broke>",
                    "{S} <throws|threw> out {n} old {T}",
                    "at the end of the season {n} {T} <are|were> worn out and thrown away",
                ),
                (
                    "how many {T} [were lost|broke or were lost]?",
                    "how many {T} did {S} lose?",
                    "[find|determine] how many {T} were gone",
                ),
            ),
            Event(
                (
                    "{S} <lends|lent> {n} {T} to [a school|another club|{O}|the juniors]",
                    "{n} of the {T} <are|were> lent to [visitors|guests|a camp]",
                    "{O} <borrows|borrowed> {n} {T}",
                    "{n} {T} <go|went> to a [summer camp|tournament]",
                    "a school <takes|took> {n} of the {T} for its sports day",
                ),
                (
                    "how many {T} did {S} lend?",
                    "how many {T} were [lent|borrowed]?",
                    "[find|work out] how many {T} were lent",
                ),
            ),
            Event(
                (
                    "{S} <sells|sold> {n} used {T}[ online| at a flea market|]",
                    "{n} of the {T} <are|were> sold to make room",
                    "{O} <buys|bought> {n} old {T} from {S/him}",
                    "a poorer club <receives|received> {n} {T} as a present",
                ),
                (
                    "how many {T} changed their owner?",
                    "how many {T} were sold or given as a present?",
                    "[find|calculate] how many {T} changed their owner",
                ),
            ),
        ),
        has=(
            "in {S's} storeroom there <are|were> {n} {T}",
            "{S} <keeps|kept> {n} {T} in a [locker|shed|cage]",
            "{n} {T} <lie|lay> in the storeroom",
            "at the start of the season {S} <has|had> {n} {T}",
        ),
        now=("then the storeroom <holds|held> {n} {T}", "{S} <counts|counted> {n} {T} in the end", "now {n} {T} lie in the storeroom"),
        ask_now=(
            "how many {T} are in the storeroom now?",
            "how many {T} can be handed out for the next game?",
            "[find|calculate] how many {T} lie in the storeroom",
            "how many {T} <does|did> {S} have at the end of the season?",
        ),
        ask_first=("how many {T} were in the storeroom at first?", "how many {T} did {S} have before the season?", "how many {T} lay there in the beginning?"),
        holders=("coach", "sports club", "gym", "sports teacher", "tennis club", "football team", "school"),
        labels=(("in the gym", "on the field", "in the pool"), ("in the red bag", "in the blue bag", "in the black bag"), ("for the juniors", "for the seniors", "for the guests")),
        boxes=("bag/bags", "net/nets", "locker/lockers", "rack/racks", "cart/carts"),
        asides=("the gym <is|was> {n} meters long", "the team <has|had> {n} players", "the season <has|had> {n} games"),
        fillers=("the grass <is|was> wet", "training <is|was> on {day}", "the door <stays|stayed> locked"),
    )
)
