"""The words of the exercises: people, things, places. `split` says which names and things
training never sees.

Only content words live here; sentences live with the families. Plurals are spelt out: rules for English
plurals would be longer than the list.
"""

from __future__ import annotations

import random

from .split import side

NAMES_HE = (
    "Tom Ben Sam Jack Omar Ali Ravi Luis Marco Peter John David Leo Noah Liam Ethan Mike James Carlos Hugo"
    " Ivan Jonas Karl Felix Oscar Victor Adam Daniel Kenji Tariq Mateo Pablo Andre Bruno Simon Paul Mark"
    " Eric Kevin Brian Jamal Dmitri Henry Oliver Lucas Aaron Nate Raj Wei Finn Theo Max Gabriel Isaac Jorge"
    " Yusuf Anton Walter Frank Samuel"
).split()
NAMES_SHE = (
    "Anna Maria Lucy Emma Mia Sara Lena Nina Olga Priya Aisha Fatima Julia Clara Rosa Sofia Ella Zoe Ivy"
    " Grace Alice Kate Laura Helen Jane Mary Linda Karen Diana Paula Carmen Elena Irene Naomi Hana Mei Yuki"
    " Leila Amina Nora Ruth Susan Tina Vera Wendy Chloe Hannah Abby Megan Lily Sophie Olivia Ava Isabel"
    " Camila Zara Anika Freya Ingrid Beth"
).split()
THINGS = (
    "apples,oranges,pears,bananas,peaches,plums,lemons,mangoes,cherries,grapes,strawberries,tomatoes,"
    "potatoes,carrots,onions,eggs,cookies,cupcakes,muffins,brownies,donuts,candies,chocolates,lollipops,"
    "sandwiches,pizzas,burgers,bagels,pancakes,pies,cakes,juice boxes,bottles of water,cans of soup,"
    "books,notebooks,comics,magazines,pencils,pens,markers,crayons,erasers,rulers,stickers,stamps,"
    "postcards,posters,folders,marbles,beads,buttons,shells,rocks,coins,cards,baseball cards,toys,"
    "toy cars,dolls,puzzles,board games,balloons,kites,balls,tennis balls,flowers,roses,tulips,seeds,"
    "trees,plants,leaves,chairs,tables,lamps,cups,plates,bowls,spoons,candles,towels,boxes,bags,baskets,"
    "bricks,tiles,nails,screws,batteries,light bulbs,phones,shirts,socks,hats,scarves,gloves,shoes,"
    "bracelets,necklaces,rings,tickets,photos,songs,messages,emails,chickens,ducks,sheep,fish,"
    "butterflies,blocks,cubes,straws,sweets,acorns,feathers,keychains,magnets,badges,dice,points,sacks,"
    "packets,jars,jelly beans,gummy bears,stones"
).split(",")
# A single thing with a price.
ITEMS = (
    "jacket,shirt,book,bicycle,phone,laptop,backpack,lamp,chair,table,coat,dress,pair of shoes,"
    "pair of jeans,sweater,watch,camera,tablet,television,skateboard,guitar,hat,sofa,desk,game,toy,"
    "toaster,blender,ticket,helmet,jersey,printer,monitor,tent,sleeping bag,suitcase,necklace,ring,radio,"
    "fan,mirror,vase,rug,microwave,scooter,basketball,racket,pair of boots,pair of headphones,video game,"
    "keyboard,mattress,pillow,blanket,umbrella,handbag,wallet,pair of sunglasses,coffee maker,"
    "vacuum cleaner,drum,violin,T-shirt,hoodie,skirt,swimsuit,puzzle,doll,kettle"
).split(",")
# Sold by weight or volume.
GOODS = (
    "rice,flour,sugar,apples,potatoes,cheese,beef,chicken,coffee,nuts,almonds,honey,milk,olive oil,paint,"
    "soil,fabric,ribbon,wire,rope,bananas,carrots,tea,butter,pasta,salt,fish,grapes,oats,lentils"
).split(",")
PLACES = (
    "store,shop,market,school,library,park,bakery,farm,zoo,museum,fair,garden,beach,club,camp,office,"
    "supermarket,mall,bookstore,cafe,restaurant,factory,gym,hospital,station,church,theater,stadium,"
    "toy store,garage sale,playground"
).split(",")
ADJECTIVES = (
    "red,blue,green,yellow,small,big,large,old,new,round,wooden,shiny,plastic,white,black,fresh,tiny"
).split(",")
COLORS = ("red,blue,green,yellow,white,black,purple,orange,pink,brown,gray").split(",")
CONTAINERS = (
    "boxes,bags,baskets,jars,packs,crates,shelves,drawers,trays,cartons,bins,packets,rows,piles,buckets"
).split(",")
VEHICLES = (
    "car,train,bus,truck,plane,boat,motorcycle,van,ship,cyclist,runner,drone,taxi,tram,horse,hiker,bike"
).split(",")
WORKERS = (
    "workers,painters,machines,printers,pumps,cooks,gardeners,builders,taps,robots,tailors,bakers,farmers"
).split(",")
FAMILY = (
    "sister,brother,mother,father,friend,cousin,neighbor,teacher,uncle,aunt,classmate,grandmother,"
    "grandfather,dad,mom"
).split(",")
DAYS = ("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday").split(",")
SUBJECTS = ("math,science,history,English,music,art,biology,chemistry,physics,geography,spelling").split(",")
GROUPS = (
    "students,children,people,members,players,employees,guests,boys,girls,workers,teachers,campers,visitors"
).split(",")

MADE_UP = 0.05  # of the things, those that no dictionary has: an unknown word must not matter
_ONSETS = "b bl br ch cl d dr f fl g gl gr j k l m n p pl pr qu r s sh sl sn sp st t tr v w wr z".split()
_RHYMES = "ab ack aff ample ark ash ax eb eck edge eg ell em en ib ick iff imp ing ip ix ob ock og om on oodle op ot uck ug um un up urt ush".split()


def made_up(rng: random.Random) -> str:
    """A plural noun of two syllables that means nothing."""
    word = "".join(rng.choice(bank) for bank in (_ONSETS, _RHYMES, _ONSETS, _RHYMES))
    return word + ("es" if word.endswith(("sh", "ch", "x")) else "s")


THING_BANKS = (THINGS, ITEMS, GOODS)


def names(he: bool, held: bool) -> list[str]:
    """The trained or the held-out first names."""
    return side("names", NAMES_HE if he else NAMES_SHE, held)
