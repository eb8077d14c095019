"""A restaurant's tables and orders, and the stock of its kitchen."""

BOOK = """
table_reserve | Reserves a table for a party and returns the reservation. | guest_name:person "Name the table is kept under"; party_size:small "Number of people"; day:isodate "Day of the visit, YYYY-MM-DD"; time:isotime "Arrival, HH:MM"; area?:terrace=on the terrace,outside|window=by the window,next to the window|booth=in a booth,in a quiet booth|bar=at the bar,near the bar "Where the party would like to sit"
    reserve for {guest_name}, {party_size} people, {day} {time}
    {guest_name} {party_size} pax {day} {time} {area}
    Could you put {guest_name} down for {day} at {time}, {party_size} of them?
    I've got {guest_name} on the phone, it's somebody's birthday and they'd love to eat here: {party_size} persons, {day}, {time}.
    at {time} on {day} we're expecting {guest_name} with {party_size} covers, seat them {area}
    {party_size} hungry folks, name of {guest_name}, showing up {day} {time}
    name {guest_name}, date {day}, hour {time}, persons {party_size}, seating {area}
    keep something free {area} for {guest_name}, party of {party_size}, {day} around {time}
    pencil in {guest_name} for {time}, {day}, there'll be {party_size}
    need a spot for {party_size} on {day}, its for {guest_name}, they come at {time}
    The hotel across the road has just rung, room 214, they were full themselves and so they are sending {guest_name} to us on {day} at {time}, {party_size} adults and no dogs this time, so please hold a table.
    on {day} {guest_name} will bring {party_size} people along at {time}, make sure they can sit
    ? guest_name  reserve for {party_size} on {day} at {time}
    ? party_size  {guest_name} is coming on {day} at {time}, hold a table
    ? day  put {guest_name} down for {time}, {party_size} people
    ? time  a table {area} for {guest_name}, {party_size} of them, {day}
    & reserve for {guest_name} and for {guest_name#2}, each {party_size} people, {day} at {time}
    & {guest_name} comes on {day} at {time} with {party_size} and {guest_name#2} on {day#2} at {time#2} with {party_size#2}, put both down
    ! cancel the reservation of <person>
    ! what's a polite way to turn away a party without a reservation
    ! reserve a hotel room for <person>
    ! did <person> turn up last night at <clock>
    ! put the booking for <date> at <clock> under my wife's name, not mine
    ! Hold <person>'s table 20 minutes longer, her train from <city> is late.
    ! Did <person> like it on the terrace last time, and what did she say?
    ! Which do couples find more romantic, a booth or a place by the window?
    ! Reserve <small> seats at the opera in <city> for <date>.
table_find_free | Shows which tables are free at a time and how many each of them seats. | day:isodate "Day to look at, YYYY-MM-DD"; time:isotime "Time to look at, HH:MM"; min_seats?=2:small "Tables with at least this many chairs"; step_free?:true=without any steps,wheelchair accessible|false=steps or no steps,stairs don't matter "Only tables that can be reached without steps"
    free tables {day} {time}
    {day} {time} what's empty
    what have we still got on {day} at {time}
    Would you mind looking whether anything is open at {time} on {day} for {min_seats} people?
    A ladies' club has asked and they are very particular. Is something unoccupied on {day}, {time}, {step_free}?
    for {min_seats} guests, {time}, {day}, is there still room
    are we packed on {day} or is there space around {time}
    date {day}, time {time}, chairs {min_seats}, anything left?
    any gaps in the floor plan on {day}, about {time}
    hows it looking {day} {time}, full up or nah
    The agency promised that 2 food critics might drop in on {day} and Marco only remembers that they said {time}, so before I panic, show me what is not taken then.
    {step_free}, please: which tables nobody has taken on {day} at {time}
    ? day  what's still free at {time}
    ? time  which tables with {min_seats} chairs are open on {day}
    & what's free on {day} at {time} and on {day#2} at {time#2}
    & any empty tables on {day}, once for {time} and once for {time#2}
    ! move table <small> next to the window
    ! how many tables should a small bistro have
    ! when is <person> free on Friday
    ! buy new chairs for the terrace
    ! Push tables 4 and 5 together before the wedding party comes on <date>.
    ! storm warning for <isodate>, close the terrace from 18:00 on
    ! who's sitting at table 12 right now, is that the mayor
    ! Even on a full Saturday nobody wants the table by the door. Why is that?
    ! show <person> the way to the station, she has <small> minutes
order_add_dish | Adds a dish to the open order of a table and sends it to the kitchen. | table:1..60 "Number of the table"; dish:~margherita pizza,grilled sea bass,beef tartare,caesar salad,pumpkin soup,wild mushroom risotto,veal schnitzel,crispy duck,prawn linguine,chocolate fondant,lemon tart,cheese board,halloumi burger,lamb shank,onion soup,panna cotta,steamed mussels,kids pasta "Dish as on the menu"; quantity?=1:small "How many portions"; wish?:~without onions,extra spicy,well done,medium rare,dressing on the side,gluten free,no garlic,half portion,without nuts,sauce separate "Special wish of the guest"; course?:starter=as a starter,for the first course|main=as a main,for the main course|last=to finish,as the last course "When to serve it"
    {dish} for table {table}
    table {table}: {quantity} {dish}
    t{table} {dish} {wish}
    Please tell the kitchen that table {table} would like the {dish}, {wish}.
    The gentleman at number {table} changed his mind again, he's having {dish} now on top of the rest.
    {quantity} times {dish}, {wish}, goes to {table}
    {dish} {course}, table {table}
    put another {dish} on {table}'s tab
    they're still hungry at {table}, fire one more {dish}
    table {table}, item {dish}, portions {quantity}, note {wish}
    yo kitchen, {table} is after a {dish}, {course}
    It's loud in here and the tablet froze twice since 8, so once again for everybody: the couple with the baby at table {table} has chosen the {dish}, {wish}, and nothing else.
    ? table  one more {dish}, {wish}
    ? dish  table {table} wants {quantity} more of those
    & table {table} takes {dish} and {dish#2}
    & {dish} for table {table} and {dish#2} for table {table#2}
    & {table} wants {dish}, {dish#2} and {dish#3}
    ! take the soup off the bill of table <small>
    ! which wine goes with crispy duck
    ! put a new dish on the menu
    ! what did table <small> order last time
    ! The veal schnitzel for table 9 went to 19, carry it over to the right one!
    ! let the kitchen hurry with the pumpkin soup of table 22, they have been waiting since <clock>
    ! Which waiter is looking after table 31 tonight?
    ! For a trainee, what is trickier, grilled sea bass or a lamb shank?
    ! Add <person> to the group chat of the kitchen crew.
order_split_bill | Splits the bill of a table into equal parts and prints them. | table:1..60 "Number of the table"; ways:2..9 "Into how many parts"; tip_percent?:5..25 "Tip to add, in percent"; payment?:card=by card,with cards|cash=in cash,with cash|room=on the room,through the room bill "How they pay"
    split table {table} {ways} ways
    bill {table} / {ways} {payment}
    table {table} would like to pay separately, {ways} equal shares
    Could you divide the check for number {table} by {ways}, please, they pay {payment}?
    The students at {table} are counting coins already. There are {ways} of them and everyone pays the same.
    {ways} receipts for table {table}, add {tip_percent} percent tip
    they're going dutch at {table}, {ways} people, {payment}
    with a {tip_percent}% tip on top, cut {table}'s bill in {ways}
    table {table}, parts {ways}, tip {tip_percent}, pay {payment}
    {ways} friends at {table} wanna go halves or whatever its called
    make {ways} pieces out of what {table} owes
    I have a taxi waiting outside for them, one of the 3 ladies lost her coat, and now table {table} decides that the total must be shared among {ways} people, quickly please.
    ? table  they want to pay in {ways} equal parts
    ? ways  table {table} wants to split the bill {payment}
    & split table {table} {ways} ways and table {table#2} {ways#2} ways
    & tables {table} and {table#2} both pay in {ways} parts
    ! give table <small> ten percent off
    ! is it rude to ask for separate bills
    ! split the team into <small> groups
    ! table <small> says the total is wrong, refund them
    ! Transfer all that table 14 owes to the bill of table 15, it's one family.
    ! they meant two percent and not 20, so cancel the tip on table 6
    ! How much did table 40 pay in the end, and was it by card?
    ! Do people in <country> think 5 percent is a stingy tip?
    ! split the firewood behind the shed, about <small> logs
ingredientLeft | Tells how much of an ingredient is left in the kitchen. | ingredient:~plain flour,double cream,chicken thighs,basmati rice,olive oil,fresh basil,cherry tomatoes,cod fillets,arborio rice,unsalted butter,puff pastry,red onions,minced beef,parmesan,dark chocolate,lemons,vanilla pods,potatoes "Ingredient to look up"; storage?:fridge=in the fridge,in the cold room|freezer=in the freezer,frozen|dry=in the dry store,on the dry shelf "Only count what is kept here"; unit?=kg:kg=in kilos,in kilograms|portions=in portions,as portions|boxes=in boxes,as boxes "Unit of the answer"
    how much {ingredient} is left
    {ingredient} stock?
    {ingredient} {storage} {unit}
    do we still have enough {ingredient}, tell me {unit}
    Chef, before I start the prep list, could you check what we have of {ingredient}?
    A coach party is coming and I'm getting nervous about {ingredient}. What have we got {storage}?
    {storage}, count {ingredient}
    are we running low on {ingredient}
    {unit}, please: the remaining {ingredient}
    is there any {ingredient} hiding {storage}
    yo anyone know if theres {ingredient} left
    Yesterday's lunch had 84 covers instead of 60 and the new commis used whatever he could find, so I would like to know the amount of {ingredient} we can still count on tonight.
    ? ingredient  how much have we got left {storage}
    ? ingredient  what's remaining of it {unit}
    & how much {ingredient} and {ingredient#2} do we have {storage}
    & stock of {ingredient}, {ingredient#2} and {ingredient#3}
    ! order more potatoes from the market
    ! what can I use in place of double cream
    ! what does a kilo of parmesan cost at the moment
    ! how is the stock of <company> doing
    ! move the cod fillets from the freezer into the cold room tonight
    ! Somebody counted wrong, set the basmati rice to 25 kilos.
    ! Where do we buy our olive oil, and what are we paying per litre?
    ! would a rice pudding turn out creamier with arborio than with basmati
    ! Check the oil in my van before we drive to <city>.
logWaste | Books food that was thrown away, with its weight and the reason. | item:~plain flour,double cream,chicken thighs,cooked rice,salad leaves,fish stock,burnt bread,cod fillets,mashed potatoes,sliced tomatoes,tomato sauce,soup of the day,minced beef,sliced ham,strawberries,leftover pasta "What was thrown away"; kilos:0.5..9.5 "Weight in kilograms"; reason:spoiled=it had gone off,it was spoiled|overcooked=it was overcooked,somebody burnt it|dropped=it fell on the floor,somebody dropped it|leftover=nobody ordered it,it was left over "Why it was thrown away"; reported_by?:person "Who reports it"
    binned {kilos} kg {item}, {reason}
    {item} {kilos}kg, {reason}
    we had to throw out {kilos} kilos of {item} because {reason}
    Please write down that {kilos} kg of {item} went in the bin, {reason}.
    I'm so sorry, I should have paid attention. It's the {item}, {kilos} kilos, {reason}.
    {reason}, so there go {kilos} kilos of {item}
    {reported_by} had to dump {item}, {kilos} kg in total, {reason}
    loss: {item}, weight {kilos}, reason {reason}, by {reported_by}
    {kilos} kilos down the drain: {item}, {reason}
    chucked the {item}, like {kilos} kg, {reason}
    the scale says {kilos} kg, it's {item}, we can't serve it because {reason}
    During the inspection on the 3rd they told us that every loss must be on record, so here is mine from this morning: {item}, {kilos} kilos of it, and the cause is that {reason}.
    ? item  {kilos} kilos went in the bin because {reason}
    ? kilos  we threw away the {item}, {reason}
    ? reason  {reported_by} binned {kilos} kg of {item}
    & into the bin: {kilos} kg {item} and {kilos#2} kg {item#2}, {reason}
    & {item}, {kilos} kg, {reason}, and {item#2}, {kilos#2} kg, {reason#2}, both thrown away
    ! how can a kitchen waste less food
    ! who emptied the bins last night
    ! log that <person> worked <small> hours
    ! call someone to collect the used frying oil
    ! Delete the 3.5 kilos of tomato sauce that <person> booked, it was never thrown away.
    ! the leftover pasta is still fine, give it to the shelter in <city>
    ! How many kilos of salad leaves did we bin in May?
    ! What spoils faster in summer, fish stock or minced beef?
    ! Write down my dream of last night, there were <small> geese in it.
receiveDelivery | Books goods in that a supplier has just brought. | supplier:company "Supplier"; goods:food[] "What was brought"; delivery_note:id "Number on the delivery note"; temperature?:1..9 "Temperature of the goods on arrival, in degrees Celsius"; complete?:true=everything is there,nothing is missing|false=something is missing,not everything is there "Whether all that was ordered has come"
    {supplier} brought {goods}, note {delivery_note}
    {delivery_note} {supplier}: {goods}
    book in {goods} from {supplier}, paper number {delivery_note}
    The van from {supplier} is at the back door with {goods}. The slip says {delivery_note}, {complete}.
    Would you please enter what {supplier} unloaded? It's {goods}, on {delivery_note}, measured at {temperature} degrees.
    just got {goods}, {delivery_note}, from {supplier}, {complete}
    supplier {supplier}, note {delivery_note}, goods {goods}, temp {temperature}
    under number {delivery_note} there arrived {goods}; {supplier} is the sender
    {goods} came in at {temperature} degrees, {supplier}, {delivery_note}
    the {supplier} guy is here finally, got {goods}, ref {delivery_note}
    {supplier} has dropped off our {goods}, see {delivery_note}, and {complete}
    They were supposed to be here at 6 and it is nearly 9, but at last {supplier} has carried in {goods}, and the driver needs {delivery_note} confirmed in our system before he leaves.
    ? supplier  book in {goods}, delivery note {delivery_note}
    ? goods  {supplier} has just been here with delivery {delivery_note}
    ? delivery_note  {supplier} brought {goods}, {complete}
    & {supplier} brought {goods} on {delivery_note} and {supplier#2} brought {goods#2} on {delivery_note#2}
    & book in two notes of {supplier}: {delivery_note} with {goods} and {delivery_note#2} with {goods#2}
    ! complain to <company> about the rotten tomatoes
    ! which supplier has the freshest fish
    ! deliver <food> to <city>
    ! pay the invoice <id> of <company>
    ! send the strawberries on <id> back, half of them are mouldy
    ! Ask Nordfisk AG to come at 07:00 in future and to use the back door.
    ! Who of us signed for delivery note <id>?
    ! I'd say 7 degrees is too warm for raw fish, wouldn't you?
    ! book us into a spa near <city> on <date>, my feet are killing me
listExpiring | Lists ingredients whose use-by date is near, the most urgent first. | within_days:2..14 "How many days ahead to look"; section?:meat=meat,meat and poultry|fish=fish,fish and seafood|dairy=dairy,milk products|produce=fruit and vegetables,fresh produce "Only this kind of goods"; include_opened?:true=opened packs too,including opened packs|false=sealed packs only,without opened packs "Whether to list packs that have been opened"
    what goes off within {within_days} days
    use by {within_days} days {section}
    which {section} must be used up in the next {within_days} days
    Can you please show me everything that won't keep longer than {within_days} days, {include_opened}?
    I want to plan the staff lunch around whatever is about to turn. Look {within_days} days ahead, {section}.
    {section}: short dates, {within_days} days
    anything gonna be dead in {within_days} days
    {within_days} days from now, what will be out of date
    days {within_days}, section {section}, {include_opened}
    what needs cooking soon, say in {within_days} days at the latest
    give me the short-dated goods, {include_opened}, looking {within_days} days ahead
    We close for renovation on the 21st, there are four fridges full of things, and I'd hate to waste any of it, so tell me what reaches its date within {within_days} days.
    ? within_days  which {section} will go off soon
    ? within_days  show me what must be used up first, {include_opened}
    & what goes off within {within_days} days, {section} and {section#2}
    & what reaches its date in {within_days} days and what in {within_days#2} days
    ! is yogurt still good after its date
    ! when does the lease of the restaurant expire
    ! wash the empty milk crates
    ! cook something out of <food> and <food>
    ! The label was smudged, so change the use-by date of the double cream to <isodate>.
    ! freeze the chicken thighs tonight or they'll be off by <date>
    ! What did the fish that we had to give up last week cost us?
    ! Why do supermarkets print such short dates on milk when it keeps 5 days longer?
    ! list five good reasons why <person> should get a raise
"""
