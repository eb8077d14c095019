"""Weddings and their catering: guest list, seating, quotes and orders of the caterer."""

BOOK = """
wedding-guest-invite | Add a person to the wedding's guest list and queue the invitation card. | name:person "Name on the card"; plus_one:true=they never go anywhere without their other half,they would feel lost all by themselves,leaving the new boyfriend out would be rude,we can't ask one half of a couple only,they have just got engaged themselves|false=we have no room for anyone else on that card,nobody will come along,they have been single for ages,they won't drag a date along,the husband is off at sea that week "Whether the person may bring a companion"; avoid?:food[] "Foods the person must not be served"; address.city?:city "City the card goes to"
    {name} has to be there, {plus_one}
    {name} - {plus_one}
    we want {name} with us on the big day. {plus_one}
    Could {name} please get a card too? {plus_one}.
    My mother was in tears because we had forgotten {name}, of all people. {plus_one}. Let's put that right.
    {plus_one}, I mean {name}, who belongs on the list
    {name} lives in {address.city} now and should celebrate with us. {plus_one}
    card for {name}, no {avoid} for them, {plus_one}
    who: {name}. where: {address.city}. never serve: {avoid}. remark: {plus_one}
    omg we cant get married without {name}, add em, {plus_one}
    The hall takes ninety people and we had settled on eighty after three evenings of quarrelling, so there is certainly still a place for {name} from the choir. {plus_one}.
    how could we leave out {name}! {plus_one}, write that card
    ? name  one more belongs on the list, {plus_one}
    ? name  my old teacher in {address.city} should get a card too. {plus_one}
    ? plus_one  {name} has to be on the list
    ? plus_one  a card for {name} in {address.city}, and no {avoid} for them
    & {name} and {name#2} each get a card, {plus_one}
    & {name} gets a card, {plus_one}. The same for {name#2} - {plus_one#2}
    & put {name} down, {plus_one}, and separately {name#2} in {address.city#2}, {plus_one#2}
    ! strike <person> off the list, we fell out
    ! rename <person>, she got married herself
    ! e-mail <person> the photos of the party
    ! send <person> a thank-you card for the vase
    ! how long before the wedding do cards go out, as a rule
    ! is it rude not to invite one's boss
    ! add <person> to my phone book
wedding-guest-answer | Record what an invited guest replied. | guest:person "Guest who replied"; reply:coming=they wouldn't miss it for the world,they have booked the flight already,nothing could keep them away,they bought a hat for the day,you couldn't stop them if you tried|declined=they can't get off work that day,they will be abroad by then,they are sorry but no,the baby is due that very week,their health won't allow it|undecided=they couldn't say yet,they have to ask the boss first,it depends on a babysitter,they haven't made up their mind,nobody can pin them down "What the guest answered"; heads?=1:small "For how many people the answer holds"; main_course?:~beef,trout,duck,the vegetable pie,mushroom dumplings,the nut roast,lamb,salmon,stuffed peppers,quail,pumpkin ravioli,veal "Main course the guest picked"
    {guest}: {reply}
    {guest} wrote back, {reply}
    news from {guest} - {reply}
    Please note what {guest} told me on the phone: {reply}.
    I bumped into {guest} at the baker's and asked straight out. {reply}.
    {reply}, says {guest}
    there are {heads} of them around {guest} and {reply}
    {guest} would have {main_course}. {reply}
    guest {guest}, persons {heads}, plate {main_course}. in their words: {reply}
    finally heard from {guest} lol, {reply}
    After two reminders, one angry aunt and a letter that went to number 14 instead of 41, we have an answer from {guest}. {reply}.
    as far as {guest} is concerned, {reply}, keep that on file
    ? guest  somebody wrote back, {reply}
    ? guest  the card with {main_course} ticked came back without a name. {reply}
    ? reply  {guest} has written back
    ? reply  I have got an answer from {guest} for {heads} people, note it down
    & {guest} and {guest#2} both wrote back, {reply}
    & {guest}: {reply}. {guest#2}: {reply#2}
    & from {guest} I hear {reply}, and separately from {guest#2}, {reply#2}
    ! where does <person> live these days
    ! remind <person> to write back
    ! undo the answer of <person>
    ! what share of guests usually says no
    ! what would you reply to an ex who invites you
    ! book <person> a hotel room for the night
    ! tell <person> that the church has changed
wedding-guests-seat | Seats one or more guests at a numbered table. | guests:person[] "Guests to seat"; table:1..40 "Number of the table"; beside?:person "Guest next to whom they sit"; wish?:exit=somebody has to leave early,they may have to dash out with the baby,one of them is on call that night,they won't stay past the cake,they can't miss the last bus|dance_floor=nobody could keep them from waltzing,they can't sit still once the band starts,they came for the music and not for the soup,they have taken tango lessons for this,you won't see them in a chair for long|quiet=loud music gives them a headache,they want to talk and not to shout,they can't hear a word over a band,their nerves won't stand a drummer,none of that racket for them please "What sort of place suits them"
    {guests} at {table}
    {table}: {guests}
    please let {guests} sit at number {table}
    put {guests} on {table}, would you. {wish}
    I don't know where else {guests} could go, so {table} it is.
    {guests} next to {beside}, that is table {table}
    {wish}, so give {guests} chairs at table {table}
    At table {table} there are places left for {guests}. {wish}
    who {guests}, where {table}, neighbour {beside}. {wish}
    stick {guests} on table {table} n dont tell mum
    My aunt has drawn the plan five times, each time with 12 chairs too few, and the only thing that never changed was {guests} having their supper at {table}.
    {table} is where {guests} would be happiest
    ? guests  somebody should sit at table {table}
    ? guests  they go to table {table} next to {beside}. {wish}
    ? table  find {guests} a chair next to {beside}
    ? table  {guests} need places. {wish}
    & {guests} at table {table} and {guests#2} at table {table#2}
    & {guests} at table {table}, and separately {guests#2} at that very same one
    & {guests} at {table}: {wish}. {guests#2} at {table#2}: {wish#2}
    ! swap tables <small> and <small>
    ! take <person> off every table, she isn't coming
    ! print a place card for <person>
    ! introduce <person> to <person> at the party
    ! should divorced parents share a table
    ! is a round table better than a long one
    ! seat <person> in the second row of the church
wedding-table-show | Shows the people at one table. | table:1..40 "Number of the table"; focus:names=I am writing the little cards,the calligrapher wants to start,nobody could tell me who sits there,I can't remember whom we put there|diets=the cook mustn't poison anyone,somebody there can't have nuts,the kitchen asks who won't touch meat,one of them swells up from shellfish,not everybody there may drink milk|children=we can't have too few high chairs,the clown wonders about his audience,somebody there will need crayons,there aren't enough booster cushions,the nanny can't look after all of them alone "What to show about the people there"; max_rows?:small "Show at most this many people"; language?:language "Language of the list"
    {table}, please: {focus}
    table {table} - {focus}
    what does {table} look like, {focus}
    Would you open table {table} for me? {focus}.
    I'm in a bit of a flap, {focus}. So how about table {table}?
    {focus}, so let me look at {table}
    {table} in {language}. {focus}
    the first {max_rows} at {table} are enough, {focus}
    table {table}, rows {max_rows}, language {language}, and this is why: {focus}
    gimme table {table} quick, {focus}
    There are thirty metres of white cloth, two hundred candles and a harpist to look after, and on top of it all {focus}. I need to see {table}.
    have a look at {table} with me, would you, because {focus}
    ? table  show me one of the tables, {focus}
    ? table  {focus}, let me look at their table in {language}
    ? focus  let me look at table {table}
    ? focus  the first {max_rows} at {table}, in {language} please
    & {focus}, so show me tables {table} and {table#2}
    & I want to look at both {table} and {table#2}, {focus}
    & table {table}, {focus}, and the same for {table#2}, {focus#2}
    ! decorate table <small> with white roses
    ! how wide must a table for eight be
    ! what goes on a wedding table, in your view
    ! move table <small> closer to the band
    ! delete table <small>, the hall is too full
    ! e-mail the people at table <small>
    ! order <small> chairs from the hire company
request_catering_quote | Asks a caterer for a price. Nothing is ordered yet. | supplier:company "Caterer to ask"; day:isodate "Day of the party, YYYY-MM-DD"; guests:20..300 "Number of people to feed"; service?:buffet=everyone helps themselves,nobody should be stuck with one dish,people won't mind queueing with a plate,there won't be any waiters,all may go back for seconds|plated=nobody should have to get up for food,the grandmothers can't queue,every course is carried in,they mustn't walk around with full plates,each guest is waited on|standing=there will be no chairs,nibbles on sticks are enough,people will mingle with a glass in one hand,nobody needs a knife and fork,no one is going to sit down "How the food is served"; dishes?:food[] "Dishes that must be on the menu"
    what would {supplier} charge for {guests} people on {day}
    {supplier} {day} {guests}
    ask {supplier} for a price, {day}, {guests} mouths
    Could you find out from {supplier} what {guests} guests would cost us on {day}? {service}.
    We're getting married on {day} and haven't a clue about money. {guests} hungry people, and {supplier} is said to be fair.
    {guests} persons on {day}, {dishes}: what does {supplier} want for that
    on {day} we'll be {guests}, {service}, get me an offer from {supplier}
    firm {supplier}, date {day}, heads {guests}, food {dishes}. {service}
    {dishes} for {guests} on {day}, how much at {supplier}
    how much does {supplier} take for feeding {guests} of us on {day}, not buying anything yet
    The barn is paid for, the band wants 900 dollars and two crates of beer, and my uncle brings the wine, so all that is missing is an offer by {supplier} for {guests} people on {day}.
    {service}, there are {guests} of us, the day is {day}. I'm curious what {supplier} would ask
    ? supplier  what would {guests} people on {day} cost us, {service}
    ? supplier  get me an offer for {day}, {guests} heads, with {dishes}
    ? day  ask {supplier} what {guests} people would cost
    ? day  {supplier} should make us an offer with {dishes} for {guests}. {service}
    ? guests  get a price from {supplier} for {day}
    ? guests  what does {supplier} want for {dishes} on {day}, {service}
    & ask {supplier} and {supplier#2} what {guests} people cost on {day}
    & an offer from {supplier} for {guests} on {day}, and separately one from {supplier#2} for {guests#2} on {day#2}
    & what does {supplier} want for {guests} people on {day}, and the same for {day#2}
    ! accept the offer <id>
    ! haggle with <company> over <id>
    ! pay <company> the deposit of <amount> dollars
    ! rate <company> with five stars
    ! how much food does one guest eat at a wedding
    ! would you rather have a buffet or be waited on
    ! ask <company> for a price for <small> limousines
set_catering_headcount | Sets for how many people an existing catering order is cooked. | order:id "Number of the order"; people:20..300 "New number of people"; final:true=every last card has come back,nobody else will answer now,it won't change any more,that is carved in stone,we have counted twice and are done|false=half the cards are still out,it may yet go up,don't hold us to it,nobody knows for certain,we can't promise that before next month "Whether the number is binding"; under_twelve?:small "How many of them are children under twelve"; price_per_head?:9.5..95.5 "Agreed price per person in euros"
    {order}: make it {people} people, {final}
    {order} {people} - {final}
    there will be {people} of us for {order}. {final}
    Would you tell the kitchen that {order} is for {people} now? {final}.
    {people} instead of what we said for {order}, since {final}
    {final}, so cook {order} for {people}
    {order} feeds {people}, {under_twelve} of them little ones. {final}
    at {price_per_head} euros a person, {order} goes to {people} guests. {final}
    number {order}, eaters {people}, kids {under_twelve}, each {price_per_head} euros. {final}
    bump {order} to {people} pls, {final}
    My cousin has split up with one fiance and found another, two colleagues broke their legs skiing, and with all that {order} comes to {people} mouths. {final}.
    we've counted again, {people} is what {order} should say. {final}
    ? order  there will be {people} of us, {final}
    ? order  cook for {people}, {under_twelve} of them little ones. {final}
    ? people  {order} needs another number of guests, {final}
    ? people  tell the kitchen how many {order} is for at {price_per_head} euros each. {final}
    ? final  {order}: make it {people} people
    ? final  {people} guests for {order}, {under_twelve} of them kids
    & {order} for {people} and {order#2} for {people#2}, {final}
    & both {order} and {order#2} for {people} people. {final}.
    & {order} goes to {people}, {final}, and separately {order#2} to {people#2}, {final#2}
    ! is <id> paid yet
    ! print <id> for the chef
    ! add a vegan menu to <id>
    ! split <id> between two caterers
    ! how many waiters does one need for <medium> guests
    ! do caterers cheat with the number of plates, what do you think
    ! count the guests who are vegetarians
move_catering_delivery | Changes when, and if wanted where, the food of an order arrives. | order:id "Number of the order"; arrive_at:isotime "New time of arrival, HH:MM"; day?:isodate "New day, YYYY-MM-DD, unchanged when left out"; unload_at?:cold_room=the cream would melt in no time,nothing of it may get warm,it is full of raw fish,the ice cake won't survive the sun|kitchen=the chef has to warm it up first,it can't be eaten before it has seen a stove,nothing of it is cooked yet,it still needs an hour at full heat|marquee=it goes right onto the tables on the lawn,the guests will already be sitting under the canvas,nobody will be inside the house by then,we won't eat anywhere but on the grass "Where to unload"; driver_phone?:phone "Number the driver should call"
    push {order} back to {arrive_at}
    {order} {arrive_at}
    {order} should come at {arrive_at} instead
    Could the van with {order} please be here at {arrive_at}? {unload_at}.
    The vicar talks and talks, we will never be out of church in time, so {arrive_at} is better for {order}.
    {arrive_at} on {day}, that's when we want {order}
    don't bring {order} when we said, bring it at {arrive_at}. {unload_at}
    order {order}, hour {arrive_at}, date {day}, call {driver_phone}
    {unload_at}, and it's {arrive_at} for {order} now. The driver can ring {driver_phone}
    {order} is way too early, {arrive_at} would be cool
    We thought about the heat, about Grandpa's nap of half an hour and about forty photographs with the horse, and found that {order} had better reach us at {arrive_at}.
    at {arrive_at} rather than earlier - I am talking about {order}
    ? order  the van should be here at {arrive_at}. {unload_at}
    ? order  let the food come at {arrive_at} on {day} instead
    ? arrive_at  {order} is too early for us, let it come later. {unload_at}
    ? arrive_at  push {order} back a bit, the driver can call {driver_phone}
    & {order} at {arrive_at} and {order#2} at {arrive_at#2}
    & both {order} and {order#2} should come at {arrive_at}
    & push {order} to {arrive_at} on {day}, and separately {order#2} to {arrive_at#2} on {day#2}
    ! where is the van with <id> right now
    ! copy <id> for the party next year
    ! tip the driver of <id>
    ! has <id> been unloaded
    ! how long can a cream cake stand in the sun
    ! what is the best hour for a wedding supper
    ! move the ceremony to <isotime>
cancel_catering_order | Cancels a catering order for good. | order:id "Number of the order"; reason:called_off=nobody is getting married any more,the bride ran off with the drummer,they have broken up,there won't be a party after all,he got cold feet|food=the tasting was dreadful,half of us felt sick after the trial supper,none of it had any taste,the soup came with a hair in it,you couldn't chew that roast|venue=the barn burnt down,we no longer have a hall,the castle is double-booked,nobody will let us have a garden for it,the roof came down in the storm|cost=we can't afford it any more,the savings are gone,nobody in the family will pay for that,it would ruin us,the bank won't lend us the money "Why it is cancelled"; refund_to?:person "Who gets the deposit back"; last_day?:isodate "Day on which the cancellation takes effect, YYYY-MM-DD"
    {order} is off, {reason}
    scrap {order} - {reason}
    we don't need {order} any more, {reason}
    Please drop {order} altogether. {reason}.
    I hardly dare to say it, but {reason}. So nobody has to cook {order}.
    {reason}, hence no {order}
    {order} can go, {reason}. The deposit belongs to {refund_to}
    as of {last_day} forget about {order}, {reason}
    order {order}, stop on {last_day}, money to {refund_to}, grounds: {reason}
    kill {order} plz, {reason}
    The dress hangs in the wardrobe, three hundred napkins are folded and my mother has not spoken since Tuesday, but {reason}, and therefore {order} must not be delivered at all.
    {refund_to} wants the deposit for {order} back and we want out. {reason}
    ? order  we don't need the food any more, {reason}
    ? order  scrap it, {reason}. The deposit belongs to {refund_to}
    ? reason  {order} is off
    ? reason  forget about {order} as of {last_day}, the deposit goes to {refund_to}
    & {order} and {order#2} are off, {reason}
    & scrap {order}, {reason}, and separately {order#2}, {reason#2}
    & drop both {order} and {order#2}, the money goes to {refund_to}. {reason}.
    ! bring <id> back to life, we are getting married after all
    ! complain about <id> at the consumer office
    ! hand <id> over to another couple
    ! cancel the room in the hotel for <person>
    ! does one lose the deposit when a wedding is called off
    ! what do you say to a bride whose wedding fell through
    ! rename <id> to <title>
"""
