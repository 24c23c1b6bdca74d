"""Songs to hear and films to see."""

from __future__ import annotations

from ..scene import Event, Scene, scene

scene(
    Scene(
        name="playlist",
        kinds=False,
        things=("songs", "tracks", "albums", "podcasts", "audiobooks", "melodies", "ballads", "remixes", "symphonies", "lullabies", "dance tracks", "jazz pieces"),
        verbs=("downloads|downloaded|download", "plays|played|play", "records|recorded|record", "listens to|listened to|listen to", "shares|shared|share", "writes|wrote|write", "practices|practiced|practice"),
        gains=(
            Event(
                (
                    "{S} <downloads|downloaded> {n} more {T}[ over night| from a new band| for the trip|]",
                    "{S} <adds|added> {n} {T} to the playlist",
                    "{n} new {T} <are|were> downloaded",
                    "{n} more {T} <join|joined> the playlist",
                    "for the long drive {S} <saves|saved> {n} more {T}",
                ),
                (
                    "how many {T} were [downloaded or added|added]?",
                    "how many new {T} did {S} add?",
                    "[find|calculate] how many {T} {S} added",
                ),
            ),
            Event(
                (
                    "{O} <sends|sent> {S/him} {n} {T}",
                    "{S} <receives|received> {n} {T} from {O}",
                    "{S's} {kin} <shares|shared> {n} {T} with {S/him}",
                    "{O} <recommends|recommended> {n} {T}, and {S} <takes|took> them all",
                    "{n} {T} <come|came> as a present from {O}",
                ),
                (
                    "how many {T} did {S} receive from others?",
                    "how many {T} came from somebody else?",
                    "[find|work out] how many {T} were shared with {S/him}",
                ),
            ),
            Event(
                (
                    "{S} <records|recorded> {n} more {T}[ in the studio| at home| with {O}|]",
                    "{n} more {T} <are|were> recorded",
                    "with the band {S} <records|recorded> {n} {T}",
                    "in one long night {S} <records|recorded> {n} additional {T}",
                ),
                (
                    "how many {T} did {S} record?",
                    "how many {T} were recorded?",
                    "[find|determine] how many {T} {S} recorded",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <deletes|deleted> {n} {T}[ to save space| out of boredom|]",
                    "{n} of the {T} <are|were> deleted",
                    "{S} <takes|took> {n} of them off the playlist",
                    "{S} no longer <likes|liked> {n} of the {T} and <removes|removed> them",
                    "{n} dull {T} <are|were> removed",
                ),
                (
                    "how many {T} did {S} [remove|delete]?",
                    "how many {T} were [removed|deleted]?",
                    "[find|calculate] how many {T} {S} removed",
                ),
            ),
            Event(
                (
                    "an error <wipes|wiped> out {n} of the {T}",
                    "{n} {T} <are|were> lost when the phone <breaks|broke>",
                    "{S} <loses|lost> {n} {T} because of a damaged disk",
                    "after an update {n} of {S's} {T} <are|were> gone",
                ),
                (
                    "how many {T} were lost?",
                    "how many {T} did {S} lose?",
                    "[find|work out] how many {T} were lost",
                ),
            ),
            Event(
                (
                    "the label <withdraws|withdrew> {n} of the {T}",
                    "{n} of the {T} <are|were> blocked",
                    "the service no longer <offers|offered> {n} of {S's} {T}, so they <vanish|vanished>",
                    "for legal reasons {n} {T} <are|were> withdrawn",
                ),
                (
                    "how many {T} were [blocked|withdrawn]?",
                    "how many {T} were no longer offered?",
                    "[find|determine] how many {T} vanished",
                ),
            ),
        ),
        has=(
            "{S's} playlist <has|had> {n} {T}",
            "there <are|were> {n} {T} on {S's} [phone|computer|player]",
            "{S} <stores|stored> {n} {T} on a phone",
            "{S's} music library <contains|contained> {n} {T}",
        ),
        now=("now {S's} playlist has {n} {T}", "the playlist then <contains|contained> {n} {T}", "in the end there <are|were> {n} {T} on {S's} player"),
        ask_now=(
            "how many {T} are on {S's} playlist now?",
            "how long is the playlist now, in {T}?",
            "how many {T} can {S} listen to now?",
            "[find|calculate] how many {T} the playlist has in the end",
        ),
        ask_first=("how many {T} were on {S's} playlist at first?", "how many {T} did {S's} playlist have before?", "[find|determine] how many {T} the playlist contained at the start"),
        labels=(("in the car", "at home", "at the gym"), ("with the band", "alone"), ("on the first disk", "on the second disk", "on the third disk"), ("in January", "in February", "in March")),
        boxes=("playlist/playlists", "disk/disks", "album/albums", "folder/folders"),
        asides=("the concert <lasts|lasted> {n} minutes", "the headphones <cost|cost> {n} dollars", "the band <has|had> {n} singers", "{S} <plays|played> the piano for {n} years"),
        fillers=("{O} <hums|hummed> along", "the neighbors <complain|complained> about the noise", "the drums <are|were> too loud"),
    )
)


scene(
    Scene(
        name="watchlist",
        kinds=False,
        things=("episodes", "films", "documentaries", "cartoons", "series", "concert films", "westerns", "comedies", "thrillers", "short films", "talk shows"),
        verbs=("watches|watched|watch", "streams|streamed|stream", "rents|rented|rent", "reviews|reviewed|review", "recommends|recommended|recommend", "saves|saved|save"),
        gains=(
            Event(
                (
                    "{S} <puts|put> {n} more {T} on the list",
                    "{n} {T} <are|were> added to the list[ by {O}| after a trailer|]",
                    "{O} <tells|told> {S/him} about {n} {T}, and {S} <writes|wrote> them down, too",
                    "out of curiosity {S} <saves|saved> {n} more {T}",
                    "{S's} {kin} <adds|added> {n} {T} to the list",
                ),
                (
                    "how many {T} were added to the list?",
                    "how many {T} were new on the list?",
                    "[find|calculate] how many {T} came onto the list",
                ),
            ),
            Event(
                (
                    "a new season <brings|brought> {n} more {T}",
                    "the channel <releases|released> {n} more {T}, which {S} <adds|added> as well",
                    "{n} new {T} <come|came> out and <are|were> put on the list",
                    "in autumn {n} {T} <are|were> released and <join|joined> the list",
                ),
                (
                    "how many {T} [came out|were released]?",
                    "how many new {T} were there?",
                    "[find|work out] how many {T} came out",
                ),
            ),
            Event(
                (
                    "{S} <borrows|borrowed> {n} {T} from the library",
                    "{O} <lends|lent> {n} {T} to {S/him}",
                    "{S} <rents|rented> {n} {T} to watch later",
                    "{n} {T} <are|were> lent to {S/him} by {O}",
                ),
                (
                    "how many {T} were [lent to {S/him}|borrowed or rented]?",
                    "how many {T} did {S} take home?",
                    "[find|determine] how many {T} {S} took home",
                ),
            ),
        ),
        losses=(
            Event(
                (
                    "{S} <watches|watched> {n} of the {T}[ in one night| on {day}| with {O}|]",
                    "on a rainy weekend {S} <watches|watched> {n} {T}",
                    "{n} of the {T} <are|were> watched[ with popcorn| in bed|]",
                    "{S} and {O} <see|saw> {n} of them together",
                    "{S} <gets|got> through {n} {T} during a cold",
                ),
                (
                    "how many {T} did {S} watch?",
                    "how many {T} were watched?",
                    "how many of the {T} had {S} seen by then?",
                    "[find|calculate] how many {T} {S} watched",
                ),
            ),
            Event(
                (
                    "{S} <crosses|crossed> {n} dull {T} off the list",
                    "{n} {T} <are|were> struck off because they <are|were> too scary",
                    "{S} <loses|lost> interest in {n} of the {T} and <drops|dropped> them",
                    "after reading reviews {S} <strikes|struck> out {n} {T}",
                ),
                (
                    "how many {T} were struck off?",
                    "how many {T} did {S} drop?",
                    "[find|work out] how many {T} {S} struck off the list",
                ),
            ),
            Event(
                (
                    "the channel <takes|took> {n} of the {T} down",
                    "{n} of the {T} <are|were> no longer shown",
                    "{n} {T} <leave|left> the program for good",
                    "for lack of rights {n} of the {T} <are|were> taken down",
                ),
                (
                    "how many {T} were taken down?",
                    "how many {T} could no longer be watched?",
                    "[find|determine] how many {T} were taken down",
                ),
            ),
        ),
        has=(
            "{S's} list <has|had> {n} {T}",
            "{S} <wants|wanted> to watch {n} {T}",
            "there <are|were> {n} {T} on {S's} list",
            "{n} {T} <wait|waited> to be watched by {S/him}",
        ),
        now=("{n} {T} still <wait|waited>", "now {S's} list has {n} {T}", "{S} still <has|had> {n} {T} to watch", "the list then <comes|came> to {n} {T}"),
        ask_now=(
            "how many {T} does {S's} list have now?",
            "how many {T} are still on the list?",
            "how many {T} <does|did> {S} still have to watch?",
            "[find|calculate] how many {T} are left to watch",
        ),
        ask_first=("how many {T} were on {S's} list at first?", "how many {T} did {S} want to watch in the beginning?", "[find|determine] how long {S's} list was at first, in {T}"),
        labels=(("in the first season", "in the second season", "in the third season"), ("at home", "at the cinema", "on the plane"), ("with friends", "alone"), ("in English", "in French", "in Japanese")),
        boxes=("season/seasons", "disk/disks", "evening/evenings", "channel/channels"),
        asides=("each one <lasts|lasted> {n} minutes", "the subscription <costs|cost> {n} dollars", "the television <is|was> {n} inches wide", "the sofa <is|was> {n} years old"),
        fillers=("the popcorn <smells|smelled> good", "the remote control <is|was> lost", "{O} <falls|fell> asleep"),
    )
)
