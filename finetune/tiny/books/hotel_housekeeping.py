"""A hotel's front desk and its housekeeping: stays, wake-up calls, rooms and lost property."""

BOOK = """
stay_show | Fetches one stay by its booking reference. | booking:id "Booking reference of the stay"; section?:bill=they say the total can't be right,they are quibbling over the minibar,nobody believes the sum at the bottom,they swear they never ordered champagne,the accountant can't see where the money went|contact=I have to ring them right away,nobody knows where to write to them,a parcel must go after them,they aren't answering the door and I need to reach them,somebody should call their family|history=they say they have been here many times,I wonder whether we have met them before,they insist they are regulars,nobody remembers them from last year,they claim it isn't their first visit "Only this part of the record"; as_of?:isodate "Show the record as it stood on this day, YYYY-MM-DD"; language?:language "Language of the printed record"
    what do we know about {booking}
    Could you bring up {booking} for me, please?
    who is {booking} and until when are they with us
    There's a couple at the desk, quite upset, waving a slip that says {booking}. Let me see it - {section}.
    {booking} on my screen in {language} please
    pull up {booking}. {section}
    how did {booking} look on {as_of}
    as of {as_of}: {booking}. {section}.
    lemme see {booking} real quick, boss is asking
    The night porter scribbled only {booking} on a napkin before he went home, next to a telephone number and half a dozen names, and I'd like to understand what it is all about.
    reference {booking}, language {language}, state of {as_of}
    I can't make sense of {booking}, open it, will you
    ? booking  bring up the record of that stay, in {language}
    ? booking  There's a gentleman here who forgot his reference, show me his stay as it stood on {as_of}.
    & show me {booking} and separately {booking#2}
    & what do we have on {booking}, {booking#2} and {booking#3}
    & {booking} as it stood on {as_of}, and the same for {booking#2}
    ! merge <id> with the other reference of the same family
    ! print <id> and slip it under their door
    ! e-mail <id> to the travel agency
    ! charge <id> for the broken mirror
    ! how long must a hotel keep the records of its guests
    ! do you think guests like being greeted by name
    ! rename <id> to <person>
stay_change_departure | Moves the day of departure of a stay, earlier or later. Nights are repriced automatically. | booking:id "Booking reference"; departure:isodate "New day of departure, YYYY-MM-DD"; cause:transport=their plane was cancelled,no train is running any more,the road down the valley is buried in snow,the ferry won't sail on the day they wanted,their car wouldn't start|business=the congress has changed its dates,their boss needs them elsewhere,the client moved the talks,the negotiations took another turn,a colleague fell out and they must stand in|health=one of them broke a leg,the little girl has a fever,they all caught the flu,the doctor won't let them travel as planned,nobody in the family can keep anything down|pleasure=they fell in love with another beach,they simply feel like it,the weather changed their minds,it is their honeymoon and nothing else matters,they made new friends and new plans "Why the guests changed their plans"; late_until?:isotime "Keep the room until this hour on the last day, HH:MM"
    {booking} now leaves on {departure}, {cause}
    {booking} until {departure}: {cause}
    push {booking} to {departure}, would you, because {cause}
    make {departure} the last day of {booking}. {cause}.
    So here's the thing: {cause}. They asked me very nicely whether {booking} could end on {departure}.
    {departure} instead of what we have for {booking} - {cause}
    since {cause}, {booking} will be going home on {departure}
    booking {booking}, going on {departure}, room kept till {late_until}. Background: {cause}
    On {departure} they'd like to sleep in and be out by {late_until}. It's {booking}. You see, {cause}.
    {booking} wont check out as agreed, its {departure} now, {cause}
    We have had this twice this week and room 12 has already been promised to a party of four, but never mind, {cause}, so please let {booking} end on {departure} and nothing else.
    they came down in slippers to tell me: {cause}. {booking} wants to go on {departure}, not a day sooner or later
    ? booking  they want to go home on {departure}, {cause}
    ? booking  since {cause}, make {departure} their last day and keep the room until {late_until}
    ? departure  {booking} has to change the last day, {cause}
    ? departure  {cause}, so {booking} will not go home as agreed
    ? cause  {booking} leaves on {departure} now
    ? cause  push {booking} to {departure} and let them stay in until {late_until} that day
    & {booking} and {booking#2} both go on {departure}, {cause}
    & make it {departure} for {booking} and, separately, {departure#2} for {booking#2}. {cause}.
    & {booking} leaves on {departure}, because {cause}. The same day for {booking#2} - {cause#2}
    ! cancel <id> altogether, they aren't coming
    ! give <id> a discount for the extra nights
    ! add a third adult to <id> from <isodate> on
    ! book <person> a taxi to the airport on <isodate>
    ! what time do most hotels want you out by
    ! is it rude to ask guests why they leave early
    ! undo what was changed in <id> yesterday
stay_change_room | Moves a stay to another room and records what was wrong with the old one. | booking:id "Booking reference"; new_room:101..899 "Number of the room to move to"; trouble:noise=the lift rumbles all night,they couldn't sleep a wink over the disco,someone is drilling next door,the people above never stop stamping,the bar below won't shut up|defect=no water comes out of the shower,the heating won't start,the ceiling is dripping,half the sockets are dead,the window no longer shuts|access=he can't manage the stairs,she came in a wheelchair,their pram won't fit through the door,Grandma can't climb into that tub,one of them walks on crutches|smell=it stinks of cigarettes in there,the drain reeks,it is musty like a cellar,the fumes of fresh paint make them cough,the last people's dog hasn't left the air "What was wrong with the old room"; carry_bags?:true=they can't lift a thing,nobody there could drag the trunks along,their cases weigh a ton,they couldn't possibly haul it all by themselves|false=they never unpacked and own nothing but a rucksack,they would rather nobody touched their things,no porter is needed,they said forget about a porter,they won't have strangers lugging their cases "Send a porter for the luggage"
    {booking} to {new_room}, {trouble}
    put {booking} into {new_room} because {trouble}
    {new_room} for {booking}: {trouble}
    Would you be so kind and give {booking} {new_room} tonight? {trouble}.
    Oh dear, {trouble}. I promised {booking} they could sleep in {new_room} from now on.
    {booking} can't stay where they are - {trouble}. {new_room} is free, let them have it
    {new_room} should make {booking} happier. {trouble}. Also {carry_bags}
    reference {booking}, new door {new_room}, complaint: {trouble}. Note that {carry_bags}
    swap {booking} over to {new_room} asap, {trouble}
    {trouble}, so {booking} gets {new_room}. {carry_bags}.
    They have been with us for three nights, paid in advance for a dozen more and never complained before, but now {trouble}, and I think {new_room} would be the right place for {booking}.
    {carry_bags}, but do shift {booking} to {new_room}. {trouble}
    ? booking  they need to move to {new_room}, {trouble}
    ? booking  {trouble}, so let these poor people have {new_room}. {carry_bags}
    ? new_room  {booking} must sleep elsewhere tonight, {trouble}
    ? new_room  get {booking} out of there. {trouble}, and {carry_bags}
    ? trouble  {booking} goes to {new_room}
    ? trouble  let {booking} have {new_room} instead. {carry_bags}.
    & {booking} to {new_room} and {booking#2} to {new_room#2}, {trouble}
    & {trouble}, so put {booking} into {new_room} and separately {booking#2} into {new_room#2}
    & {booking} gets {new_room}: {trouble}. The same for {booking#2}, who gets {new_room#2}: {trouble#2}
    ! upgrade <id> to half board
    ! swap the names on <id> and <id>
    ! write <id> an apology and sign it for me
    ! which is the quietest floor of a hotel, usually
    ! would you rather sleep above a bar or next to a lift
    ! give <id> half the money back for last night
    ! lock <101..899> from the inside
stay_add_wakeup | Adds a wake-up call to a stay. | booking:id "Booking reference"; at:isotime "When to wake the guest, HH:MM"; style?=once:once=one ring is plenty for them,they are light sleepers,a pin dropping gets them out of bed,no more than a single ring or they get cross|repeat=they always doze off again,the first ring never does the trick,don't give up until they answer,they won't be up after just one go|knock=they won't hear the telephone,the handset in there is dead,they sleep with ear plugs in,the phone by their bed is unplugged "How to wake the guest"; days?:weekday[] "Only on these weekdays"; drink?:~black coffee,green tea,hot chocolate,a double espresso,orange juice,peppermint tea,a latte,warm milk,tomato juice,chai,a cappuccino,sparkling water "Drink to bring along"
    wake {booking} at {at}
    {booking} {at}
    {at} for {booking}, please get them out of bed
    Would you mind giving {booking} a ring at {at}?
    {booking} has a flight to catch and is terribly afraid of sleeping in. {at} would be about right. {style}.
    at {at}, on {days}, {booking} wants to be up
    {booking} mustn't be asleep any longer than {at}. {style}
    bring {drink} when you get {booking} up at {at}
    booking {booking}, time {at}, days {days}, drink {drink}
    {booking} needs a poke at {at} or theyll miss the bus lol
    My colleague had set two alarms of his own, neither of which went off last Sunday after the power cut, so please see to it that {booking} is awake by {at} this time.
    {style}, so mind how you rouse {booking} at {at}
    ? booking  somebody wants to be woken at {at}, with {drink}
    ? booking  please give them a ring at {at} on {days}
    ? at  {booking} would like to be woken. {style}
    ? at  get {booking} out of bed on {days} and bring {drink}
    & wake {booking} at {at} and {booking#2} at {at#2}
    & both {booking} and {booking#2} must be up by {at}
    & {booking} wants {drink} at {at}, and separately {drink#2} for {booking#2} at {at#2}
    ! put the alarm of <id> off by ten minutes
    ! did <person> pick up the phone at <isotime>
    ! let <id> sleep, delete the wake-up call
    ! order breakfast for <id> at <isotime>
    ! how many hours of sleep does a grown-up need
    ! is a cold shower a good way to wake up
    ! remind me at <isotime> to feed the fish in the lobby
setRoomState | Update the housekeeping board for one room. | room:101..899 "Room number"; state:clean=not a crumb is left in there,the beds are made and the bath sparkles,the next guests could walk straight in,nothing remains to be done,you could eat off the floor|dirty=nobody has been in there with a mop yet,the towels still lie on the floor,the bins haven't been emptied,they left crisps all over the carpet,the sheets are from last night|out_of_order=the toilet won't flush any more,there is no power in there,the bed collapsed,water runs down the wall,nobody can sleep there until the boiler is fixed|do_not_enter=the guest wants no one in there,there is a red sign on the handle,they mustn't be woken,she won't let the maids in,he asked to be left in peace "New state of the room"; seen_by?:person "Member of staff who looked"; recheck_at?:isotime "Look again at this hour, HH:MM"
    {room}: {state}
    {room} on the board - {state}
    update {room} please, {state}
    Put it on the board for everyone to see: {room}, {state}.
    I have just come down from {room} and {state}. Would you make the board say so?
    {state}. It's {room}, the others need to know
    {seen_by} has been up to {room}: {state}
    Board: room {room}, looked at by {seen_by}, look again {recheck_at}. {state}
    tell the board about {room}, {state}, and somebody goes back at {recheck_at}
    fyi {room} {state} so pls change it in the system
    We were six on the early shift with two trolleys between us, and the lift was stuck for half an hour, but at least I can report on {room} now: {state}.
    what the board shows for {room} is no longer true, {state}
    ? room  change the board, {state}
    ? room  {seen_by} came down and says {state}, put that on the board
    ? state  update the board for {room}
    ? state  {seen_by} was up in {room}, please change what the board says about it and look again at {recheck_at}
    & {room}: {state}. {room#2}: {state#2}
    & both {room} and {room#2}: {state}
    & put {room} on the board, {state}, and separately {room#2}, {state#2}
    ! who cleaned <101..899> this morning
    ! paint <101..899> in <colour>
    ! how many stars does a hotel need for daily cleaning
    ! do you find red signs on door handles unfriendly
    ! hide <101..899> from the web shop
    ! give <person> the day off, she cleaned enough
    ! print the board for the morning meeting
bringToRoom | Sends a runner with things from the linen store to a room. | room:101..899 "Room number"; item:~bath towels,extra pillows,wool blankets,coat hangers,slippers,tea bags,shower caps,toothbrushes,wine glasses,bars of soap,ear plugs,sewing kits,power adapters,bottles of water,razors,tissues,bath robes,coffee capsules "What to bring"; quantity?:small "How many"; leave_at_door?:true=nobody should knock,the baby has just dropped off,they aren't dressed,they won't open to anyone,they are out until tonight|false=they want to sign for it in person,they have a question for the maid as well,he would like to tip the boy,it must not lie around in the corridor,things have vanished from the corridor before "Leave the things outside without knocking"
    {item} to {room}
    {room} {item}
    could somebody run up to {room} with {item}
    {quantity} {item} for {room}
    {room} just phoned, they have no {item} left at all
    {room} would love some {item}. {leave_at_door}
    They are very polite about it, but up there in {room} they couldn't find any {item}. {leave_at_door}, by the way.
    {item}, {quantity} of them, go up to {room}. {leave_at_door}
    where {room} should have {item} there is nothing, fix that pls
    room {room}, things {item}, number {quantity}
    The lady with two poodles in {room}, who tipped us twenty dollars on Monday and has been here for three weeks, says that she is out of {item} again.
    no {item} in {room}, can you believe it, get them some
    ? room  take {item} up to them. {leave_at_door}
    ? room  someone on the third floor wants {quantity} {item}
    ? item  {room} is missing a few things, send someone up
    ? item  bring {quantity} of them to {room}. {leave_at_door}
    & {item} to {room} and {room#2}
    & {room} needs {item} and separately {item#2}
    & {quantity} {item} for {room}, and {quantity#2} {item#2} for {room#2}
    ! how many bath towels does the linen store hold
    ! carry the old mattress out of <101..899>
    ! order a pizza to <101..899>
    ! are feather pillows healthier than foam ones
    ! charge <101..899> for the bath robe that is missing
    ! which is softer, linen or cotton
    ! take the slippers away from <101..899> again
logFoundItem | Enter something that was left behind into the lost property book. Returns its reference. | item:~black umbrella,teddy bear,silver earring,phone charger,paperback,woollen scarf,leather wallet,camera,hearing aid,wristwatch,baseball cap,swimsuit,passport,violin bow,bunch of keys,tablet,single shoe,pocket knife "What was found"; found_in:~breakfast room,sauna,lift,lobby,cloakroom,bar,ballroom,garage,pool,gym,reading room,garden,minibus,laundry chute "Where it lay"; handling:safe=somebody must have paid a fortune for it,whoever lost it will be in tears,it would be worth stealing,we can't leave it lying about,I wouldn't trust anyone with it|shelf=you get ten of those for a dime,nobody will shed a tear over it,it can't have cost much,there is no point in locking it away,I doubt anyone will ever ask for it|laundry=it is dripping wet,it reeks,something sticky is all over it,somebody poured wine on it,it can't be kept in that muck "Where it has to go"; found_on?:isodate "Day it was found, YYYY-MM-DD"; finder?:person "Who found it"
    a {item} lay in the {found_in}, {handling}
    {item}, {found_in}. {handling}
    somebody has left a {item} behind in the {found_in} - {handling}
    In the {found_in} there was a {item}. {handling}. Could you write that down, please?
    I nearly stepped on it: a {item}, right in the middle of the {found_in}. {handling}
    {finder} brought me a {item} from the {found_in}. {handling}
    on {found_on} a {item} turned up in the {found_in}, {handling}
    thing: {item}. place: {found_in}. day: {found_on}. found by: {finder}. remark: {handling}
    {handling}, this {item} that some guest forgot in the {found_in}
    lost n found: {item} from the {found_in}, {handling}
    After the tango evening with its ninety guests and four hours of clearing up, we came across a {item} in the {found_in} which none of the band would own up to. {handling}.
    whose {item} is this? no one missed it yet, it was in the {found_in}. {handling}, put it in the book
    ? item  something was left in the {found_in}, {handling}
    ? item  {finder} found a thing in the {found_in}. {handling}
    ? found_in  somebody left a {item} behind. {handling}
    ? found_in  {finder} handed me a {item} on {found_on}, {handling}, write it down
    ? handling  a {item} lay in the {found_in}
    ? handling  on {found_on} {finder} picked up a {item} in the {found_in}, put it in the book
    & a {item} and a {item#2} lay in the {found_in}, {handling}
    & write down a {item} from the {found_in}, {handling}, and separately a {item#2} from the {found_in#2}, {handling#2}
    & {finder} found both a {item} and a {item#2} in the {found_in}. {handling}.
    ! auction off <id>, nobody came for it
    ! take a photo of <id> for the web site
    ! correct the colour in <id>, it is <colour>
    ! where do people lose the most umbrellas
    ! what does the law say about found wallets
    ! I lost my <product>, where can I buy a new one
    ! call <person> and ask about the keys
releaseFoundItem | Close an entry of the lost property book because the owner gets the item back. | ref:id "Reference in the lost property book"; to:person "Owner who gets it"; way:counter=they are standing right in front of me,they are waiting downstairs,they walked in a minute ago,their taxi stopped outside just for this,they are drumming on my desk|post=they live too far off to come back,they are home again and in no rush,next week is soon enough for them,they won't be here again this year,a stamp on it will do|courier=it must be with them before the day is out,every hour counts for them,they can't board without it in the morning,it won't do if it takes two days,they won't sleep without it tonight so it has to race after them "How it gets to the owner"; fee?:2.5..49.5 "Fee in euros"; address.city?:city "City it is sent to"
    {ref} can go to {to}, {way}
    {ref} > {to}. {way}
    give {ref} back to {to}, {way}
    {to} should get {ref}, please. {way}.
    {to} proved beyond doubt that {ref} is theirs. {way}
    {way}. I mean {to}, about {ref}
    we charge {fee} euros for {ref}, the owner is {to} and {way}
    {ref} belongs to {to} in {address.city}. {way}
    owner {to}, city {address.city}, reference {ref}, fee {fee}. {way}
    {ref} is off our hands at last, it belonged to {to} after all, {way}
    I have checked the two photos, the receipt for 89 dollars and the name in the lining, and there is no question that {ref} has to be returned to {to}. {way}.
    {to} is overjoyed about {ref} - {way}
    ? ref  {to} gets the thing back, {way}
    ? ref  it goes to {to} in {address.city}. {way}
    ? to  {ref} can go back to the owner, {way}
    ? to  somebody proved that {ref} is theirs. {way}, and we charge {fee} euros
    ? way  {ref} goes back to {to}
    ? way  {to} is the owner of {ref}, the fee is {fee} euros
    & {ref} and {ref#2} both go to {to}, {way}
    & {ref} belongs to {to} and separately {ref#2} to {to#2}. {way}.
    & give {ref} to {to}, {way}, and the same for {ref#2} and {to#2}: {way#2}
    ! throw <id> away, a year is over
    ! keep <id> for another month
    ! who found <id>
    ! donate <id> to charity
    ! may a hotel keep what a guest forgets
    ! how do you send a violin bow safely, in your opinion
    ! give <person> the key to <101..899>
"""
