"""What people type for the words that decide whether something is asked for, and how these are spelt."""

from __future__ import annotations

# What people type for words that decide whether something is asked for.
SPELLINGS = {
    "dont": "do not", "don t": "do not", "donot": "do not", "do nt": "do not", "don;t": "do not", "do'nt": "do not", "don't't": "do not",
    "dnt": "do not", "dun": "do not", "dont't": "do not", "do n't": "do not", "don\"t": "do not", "dont'": "do not", "dint": "did not",
    "nto": "not", "nott": "not", "noot": "not", "ont": "not", "neve": "never", "nevr": "never", "nver": "never", "neber": "never",
    "nevver": "never", "never ever": "never", "cannot": "can not", "can t": "can not", "ain't": "is not", "aint": "is not", "shan't": "shall not",
    "w/o": "without", "wihtout": "without", "witout": "without", "withot": "without", "whitout": "without", "withouth": "without", "wo": "without",
    "insted": "instead", "isntead": "instead", "unles": "unless", "shud": "should", "shoud": "should", "wud": "would", "cud": "could", "shld": "should",
    "pls": "please", "plz": "please", "plss": "please", "plese": "please", "pleas": "please", "pleae": "please", "thx": "thanks", "ty": "thanks",
    "u": "you", "ya": "you", "ur": "your", "r": "are", "lemme": "let me", "wanna": "want to", "gonna": "going to", "gotta": "have to",
    "imma": "i will", "dunno": "do not know", "cuz": "because", "cos": "because", "coz": "because", "tmrw": "tomorrow", "tmr": "tomorrow",
    "tommorow": "tomorrow", "tomorow": "tomorrow", "tommorrow": "tomorrow", "2moro": "tomorrow", "nvm": "never mind", "nevermind": "never mind",
    "whatsoever": "at all", "'em": "them", "em": "them", "im": "i am", "ive": "i have", "i've": "i have",
    "would've": "would have", "should've": "should have", "could've": "could have", "must've": "must have", "might've": "might have",
    "shoulda": "should have", "woulda": "would have", "coulda": "could have", "we've": "we have", "they've": "they have", "you've": "you have",
    "y'all": "you all", "whats": "what is", "what's": "what is", "who's": "who is", "whos": "who is", "how's": "how is", "where's": "where is",
    "that's": "that is", "thats": "that is", "there's": "there is", "theres": "there is", "it's": "it is", "i'm": "i am", "we're": "we are",
    "they're": "they are", "you're": "you are", "youre": "you are", "he's": "he is", "she's": "she is", "i'll": "i will", "we'll": "we will",
    "you'll": "you will", "he'll": "he will", "she'll": "she will", "they'll": "they will", "it'll": "it will", "i'd": "i would", "we'd": "we would",
    "you'd": "you would", "he'd": "he would", "she'd": "she would", "they'd": "they would", "havent": "have not", "hasnt": "has not",
}  # fmt: skip
