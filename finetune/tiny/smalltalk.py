"""Questions that no tool fits: greetings, knowledge, wishes. `{kind}` stands for a value of a kind."""

from __future__ import annotations

NO_TOOL_QUESTIONS = """
hello
hi there
hey, how are you?
good morning
thank you!
thanks a lot
who are you?
what can you do
what is your name
are you a robot
tell me about yourself
that's great
ok
never mind
what is the meaning of life
do you like music
why is the sky blue
how old are you
write me a poem about {topic}
write a story about {phrase}
explain {topic} to me
what do you think about {topic}
who invented the {word}
who wrote {phrase}
what is the capital of {country}
how tall is {person}
tell me something about {country}
why do people like {word}
how does a {word} work
can you help me with my {word}
should I buy a {word}
what's your favourite {word}
give me advice about {topic}
who is {person}
is {word} better than {word2}
how do I learn {language}
what is the history of {city}
paint a picture of {word}
fix my {word}
make me a {word}
what happened on {date}
clean the {word}
how many {word} are there in the world
solve the equation x plus {small} equals {large}
who won the game between {city} and {country}
spell {word} backwards
is {person} married
bake a {word}
water the {word}
sing a song about {topic}
feed the {word}
what is the best {word} for {person}
prove that {large} is even
what is the root of {large}
what's {small} to the power of {small}
which {word} is the smallest
is {word} a {word2}
who discovered {word}
who built the {word}
who sang {phrase}
when did {person} die
when was the {word} invented
what year did {country} become a country
which {word} should I choose
recommend a {word}
tell me a story
write a letter to {person}
write an essay on {topic}
draw me a {word}
let's talk about {topic}
do you know {person}
are you a person
nice to meet you
goodbye
see you later
how was your day
I'm bored
I feel sad today
you are wrong
what does a {word} eat
what makes {word} so good
how many legs has a {word}
how old is {person}
what's the biggest {word} in {country}
what language do they speak in {country}
what is {topic}
why is {topic} important
why did {person} leave {city}
how do people make {word}
how far away are the stars
can I bring my {word}
help me with {topic}
choose a name for my {word}
what should I wear to a {word}
who is the king of {country}
I lost my {word}
my {word} is broken
sell my {word}
make the {word} {word2}
move the {word} to the {word2}
"""
