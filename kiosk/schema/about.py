"""What an editor says about each key while somebody types it."""

from __future__ import annotations

EXHIBITION = {
    "format": "Always 1: the kind of file that this is.",
    "id": "A short name for the exhibition: lower-case letters, digits and hyphens: our-garden.",
    "version": "What you call this edition. Any text will do, such as 2026.1.",
    "languages": "The codes of the languages, such as [nl, en]. The first is the language of this "
    "file; each further one has a file in assets/translations.",
    "title": "The name of the exhibition, as visitors see it.",
    "publisher": "Who makes the exhibition.",
    "address": "A web page about the exhibition, or mailto: and an e-mail address. Visitors take "
    "it along with their phones, wherever a stop has no address of its own.",
    "timing": "How long things last.",
    "theme": "The colours of the stops. Without it the exhibition has the kiosk's own colours.",
    "sections": "The stops that explain something, each after a dash.",
    "pioneers": "The stops that introduce people, each after a dash.",
    "tour": "The ids of the stops in the order in which they are shown. Without it: all sections, "
    "then all pioneers.",
    "language": "The code of the language of this file: its name without .yaml.",
    "interface": "Words for the kiosk's own buttons. Only needed for a language that the kiosk "
    "does not speak by itself, or to say something in another way.",
}

TIMING = {
    "idle": "How long nobody touches the screen before the exhibition starts again, such as 60 s "
    "or 2 min; from 10 seconds to an hour.",
}

THEME = {
    "sections": "Colours: the sections take them in order, and then from the first again.",
    "pioneers": "One colour for all pioneers.",
}

COLOUR = 'One of the kiosk\'s colours, or # and six digits between quotes, such as "#1F9D6B".'

STOP = {
    "id": "A name for this stop that no other stop has: lower-case letters, digits and hyphens. "
    "Visitors do not see it.",
    "kicker": "A few words above the title.",
    "title": "The title of the page.",
    "people": "The name of the person, or a list of names: [Rose Field, Sam Brook].",
    "organisation": "Where the people work, or what they founded.",
    "lead": "A sentence or two to begin with, in larger letters.",
    "highlight": "The one thing to remember. It shows while nobody touches the screen.",
    "picture": "The main picture of the page.",
    "story": "Running text. Write | after the colon and the text below it, indented; an empty line "
    "begins a new paragraph.",
    "notes": "For the person who presents the exhibition. Visitors do not see it.",
    "reveal": "true where the blocks appear one by one in a talk. Visitors see them all at once.",
    "address": "A web page about this stop, or mailto: and an e-mail address. Visitors take it "
    "along with their phones.",
    "blocks": "What is on the page, from top to bottom, each block after a dash.",
}

PICTURE = {
    "file": "Where the picture is, from the folder of the exhibition, with / between folders: "
    "assets/pictures/soil.jpg.",
    "alt": "What the picture shows, for people who cannot see it.",
    "caption": "A line below the picture.",
    "credit": "Who took the photograph or made the drawing.",
    "focus": "The point that always stays in view, from the left and from the top: 50% 50% is the "
    "middle.",
    "keep_clear": "The side of the picture over which nothing may lie: left or right.",
    "stand_in": "true as long as the picture stands in for a photograph that is still to come. "
    "With the photograph, take this line away.",
}

CARD = {
    "title": "A few words.",
    "text": "A sentence that explains them.",
}

QUOTE = {
    "text": "The words that are quoted.",
    "by": "Who said them.",
}

LINK = {
    "title": "What visitors find there.",
    "text": "A sentence that says more.",
    "address": "A web page, with https:// in front, or mailto: and an e-mail address.",
}

BLOCKS = {
    "text": "Running text. Write | after the colon and the text below it, indented; an empty line "
    "begins a new paragraph. _Slanted_ and __bold__ words stand between underscores.",
    "cards": "Examples side by side: a list of cards, each with a title and, if you like, a text.",
    "compare": "Two things held against each other: exactly two cards.",
    "facts": "Short sentences, each of which stands alone.",
    "quote": "A sentence that deserves room; or text and by, for the words of a person.",
    "picture": "A picture between the words.",
    "gallery": "Pictures that belong together.",
    "link": "Something to go on with elsewhere, which visitors open with their phones.",
    "people": "The ids of pioneers: tiles that lead to them.",
}

STOPS_TRANSLATED = "The stops, each under its id."
STOP_TRANSLATED = "A stop: its id, and below that its words in this language."
BLOCKS_TRANSLATED = (
    "The same blocks in the same order as in content.yaml, each with its words in this language. "
    "A block without words keeps its place: - people"
)
PEOPLE_TRANSLATED = "Keeps its place; the names are in content.yaml."

CONTENT_FILE = "The exhibition: its stops in order, with the words of the first language."
TRANSLATION_FILE = "The words of one further language. What is missing shows in the first language."


def interface_words(parts: frozenset[str]) -> str:
    """What is said about words of the interface that have `parts` filled in."""
    if not parts:
        return "Words of the kiosk's own screens."
    braced = " and ".join(f"{{{part}}}" for part in sorted(parts))
    return f"Words of the kiosk's own screens, between quotes; {braced} is filled in."
