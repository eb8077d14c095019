"""A wardrobe with its outfits and loans, and the orders of a dry cleaner."""

BOOK = """
wardrobe_add_item | Adds a piece of clothing to the wardrobe. | garment:~denim jacket,linen shirt,pleated skirt,wool coat,cashmere sweater,silk blouse,cotton hoodie,ball gown,leather belt,bomber jacket,polo shirt,knitted cardigan,rain coat,midi dress,velvet blazer,corduroy vest "What it is"; colour:colour "Main colour"; brand?:company "Maker"; bought_on?:isodate "Day of purchase, YYYY-MM-DD"; warm?:true=for cold days,good for winter|false=for warm days,good for summer "Whether it is for the cold season"
    add {garment}, {colour}
    {garment} {colour} {brand} {bought_on}
    new in my closet: a {garment} in {colour}, {warm}
    Could you put my {garment} on the list? It is {colour} and comes from {brand}.
    I couldn't resist the sale, so I own another {garment} now, a {colour} one this time, {warm}.
    {colour} is the colour, {garment} the piece, please save it
    I got a {garment} by {brand}, {colour}, on {bought_on}
    piece {garment}, colour {colour}, maker {brand}, bought {bought_on}
    just copped this {colour} {garment}, chuck it in with my stuff
    {brand} made it, it's my {colour} {garment}, {warm}
    from now on I have one more {garment}, {colour}
    My aunt moved to a flat half the size and gave away 3 boxes of things, and the only one that fits me is the {colour} {garment}, which should be listed among my clothes.
    ? garment  I bought something {colour} from {brand}, add it
    ? colour  add my new {garment}, {warm}
    & add my {colour} {garment} and my {colour#2} {garment#2}
    & I bought the {garment} in {colour} and in {colour#2}, put both in my wardrobe
    ! sew a button on my <colour> shirt
    ! what is the difference between velvet and corduroy
    ! build a wardrobe for the bedroom
    ! sell my old coat on the flea market
    ! throw the wool coat out of the wardrobe list, the moths have eaten it
    ! My denim jacket is down as black, correct that to navy please.
    ! what did I pay for the green velvet blazer back then?
    ! Is linen cooler than silk when it's over 35 degrees?
    ! add <amount> to the tip, the waiter was so kind
wardrobe_find_items | Finds clothes in the wardrobe by colour and season. | colour:colour "Colour to look for"; season?:spring=for spring,in spring|summer=for summer,in summer|autumn=for autumn,for fall|winter=for winter,in winter "Season"; clean_only?:true=clean ones only,nothing from the laundry basket|false=clean or dirty,even if it is in the laundry "Leave out what has to be washed"; limit?=10:small "At most this many"
    which {colour} clothes do I own
    {colour} {season}
    show everything {colour} that I have, {clean_only}
    Please look through my things for something {colour}, {limit} pieces are plenty.
    The party has a colour code and I'm panicking. What have I got in {colour}, {clean_only}?
    {season}, {colour}: what's hanging there
    is there anything {colour} in my closet
    {limit} pieces at most, {season}, all in {colour}
    colour {colour}, season {season}, {clean_only}
    got any {colour} stuff or nah
    find me my {colour} clothes, no more than {limit}
    I remember that I packed 2 suitcases in March and haven't seen half of my clothes ever since, so let me know which pieces in {colour} are still supposed to be there.
    ? colour  which clothes do I have {season}
    ? colour  show {limit} things from my wardrobe, {clean_only}
    & what do I have in {colour} and what in {colour#2}
    & {colour} clothes {season} and {colour#2} ones {season#2}
    ! does <colour> suit people with red hair
    ! find a shop for coats in <city>
    ! throw out everything <colour>
    ! what was I wearing on <date>
    ! Hand all my pink summer things over to <person>, she's the same size as me.
    ! mark everything white that I wore on the trip to <city> as dirty
    ! How often did I wear the grey things last winter, and what did each of them cost?
    ! does black really make you look slimmer or is that a myth
    ! I can't find my glasses, have a look for them, they've got red frames and I left them somewhere in <city>
outfits_plan | Puts together an outfit from the wardrobe for an occasion and saves it for a day. | occasion:~job interview,garden wedding,first date,funeral,night at the opera,hiking trip,company party,graduation,beach picnic,christening,gallery opening,board meeting,rock concert,school reunion,family brunch "What it is for"; day:isodate "Day, YYYY-MM-DD"; must_include?:~denim jacket,linen shirt,pleated skirt,silk blouse,leather belt,velvet blazer,midi dress,wool coat,pearl earrings,white sneakers "Piece that has to be part of it"; style?:casual=casual,relaxed|smart=smart,well dressed|formal=formal,very elegant "Style"; avoid?:colour[] "Colours that must not occur"
    outfit for a {occasion} {day}
    {occasion} {day} {style}
    what shall I wear to the {occasion} on {day}
    Could you choose clothes for my {occasion}? It's on {day} and I'd like to look {style}.
    I've been invited to a {occasion} and I'm clueless. It takes place on {day}, the {must_include} has to be part of it.
    {day}: {occasion}, what do I put on
    on {day} there's a {occasion} and I want to use the {must_include}
    event {occasion}, date {day}, style {style}, include {must_include}
    {style}, with my {must_include}, for the {occasion} of {day}
    pls dress me for a {occasion}, {day}, anything but {avoid}
    make up a look for {day}, I'm going to a {occasion}, {style}, without {avoid}
    My sister has texted me 9 times about what she and her husband are going to wear and I still have no idea for myself, the {occasion} being on {day}, so do suggest something.
    ? occasion  choose an outfit for {day}, {style}
    ? day  what shall I wear to the {occasion}
    & an outfit for the {occasion} on {day} and one for the {occasion#2} on {day#2}
    & what do I wear on {day}, first to a {occasion} and later to a {occasion#2}
    ! may guests wear white at a wedding
    ! plan the menu for the garden wedding
    ! iron my shirt for the interview
    ! is <person> coming to the party on <date>
    ! the outfit for the board meeting on <isodate>, scrap it, the meeting is off
    ! Could you mail the look that we saved for the gallery opening to my stylist, <email>?
    ! What did <person> say about the dress I had on at the graduation?
    ! Are white sneakers all right at a christening, or would you rather see leather shoes?
    ! plan a surprise party for my husband, <date>, about 25 people
wardrobe_lend_item | Marks a piece of clothing as lent to somebody. | garment:~denim jacket,linen shirt,pleated skirt,wool coat,cashmere sweater,silk blouse,cotton hoodie,ball gown,leather belt,bomber jacket,polo shirt,knitted cardigan,rain coat,midi dress,velvet blazer,ski suit "What is lent"; borrower:person "Who has it"; back_by?:isodate "Day by which it should be back, YYYY-MM-DD"; deposit?:4.5..60.5 "Deposit that was left"
    {borrower} has my {garment}
    lent {garment} {borrower} {back_by}
    I've given my {garment} to {borrower}, who promised it back by {back_by}
    Would you kindly make a note that {borrower} is borrowing the {garment}?
    It was pouring last night, so {borrower} went home in my {garment}. Don't let me forget who has it.
    {borrower}, {garment}, due {back_by}
    until {back_by} my {garment} is with {borrower}
    piece {garment}, to {borrower}, return {back_by}, deposit {deposit}
    {deposit} as a deposit, and {borrower} walks off with the {garment}
    loaned the {garment} to {borrower}, fingers crossed
    the {garment} isn't here, {borrower} took it and left {deposit}
    Before the school play all 30 mothers were begging for costumes, I said no to most of them, but {borrower} did get my {garment}, so please keep track of that.
    ? garment  I've lent something to {borrower} until {back_by}
    ? borrower  my {garment} is lent out, due back {back_by}
    & I lent {borrower} the {garment} and {borrower#2} the {garment#2}
    & {borrower} has borrowed my {garment} and my {garment#2}
    ! ask <person> to give me my jacket back
    ! is it hygienic to share clothes
    ! lend <person> some money
    ! what size does <person> wear
    ! <person> brought the ball gown back yesterday, so tick it off
    ! Write <person> a bill of <amount> for my ski suit, it came home with a hole in the knee.
    ! How many times has <person> been late with something of mine?
    ! Do you think it's rude to ask for a deposit when a friend borrows a polo shirt?
    ! the bank should lend us <amount> for the new kitchen, apply for it
createCleaningOrder | Opens an order at the dry cleaner's and returns its number. | customer.name:person "Name of the customer"; customer.phone?:phone "Telephone number"; garment:~wool suit,wedding dress,tuxedo,silk tie,down jacket,velvet curtain,cashmere coat,sequin dress,leather skirt,duvet,table cloth,suede jacket,choir robe,ski suit,feather pillow "What is handed in"; service:dry_clean=dry cleaning,a dry clean|wash=washing,a wash|press=pressing,a press|repair=mending,a repair "What is to be done"; express?=false:true=by express,as a rush job|false=at normal speed,no hurry "Whether it is urgent"
    {garment} for {customer.name}, {service}
    {customer.name} {customer.phone} {garment} {service}
    {customer.name} has brought in a {garment}, wanted: {service}, {express}
    Could you open a ticket for {customer.name}? One {garment}, {service}, please.
    There's a line out of the door, so quickly: {service}, {garment}, it belongs to {customer.name}, {express}.
    {service}: one {garment}, owner {customer.name}
    take in a {garment} from {customer.name}, {service}
    customer {customer.name}, phone {customer.phone}, item {garment}, service {service}
    this {garment} is {customer.name}'s, put {service} on the slip, {express}
    new one for the rack, {garment}, {customer.name}, {service}
    {express} please, {customer.name} hands over a {garment}, {service}
    I know we have already taken 45 pieces today and the steam press is acting up, but {customer.name} is a regular, so let's accept the {garment} as well and write down {service}.
    ? customer.name  someone brings a {garment}, {service}
    ? garment  {customer.name} wants something done, {service}, {express}
    ? service  {customer.name} hands in a {garment}, open an order
    & {customer.name} hands in a {garment} and a {garment#2}, {service} for both
    & {garment} for {customer.name}, {service}, and {garment#2} for {customer.name#2}, {service#2}
    ! how often should a suit be dry cleaned
    ! order a new iron from <company>
    ! hire a tuxedo for <person>
    ! clean the windows of the shop
    ! I don't want the sequin dress cleaned after all, hand it back to me as it is
    ! Take 20 percent off for <person>, the choir robe was not pressed properly.
    ! which of your people ironed <person>'s tuxedo last time?
    ! Why does a down jacket get lumpy after a wash and not after dry cleaning?
    ! create an account for <person> at the library, her mail is <email>
trackCleaningOrder | Tells how far an order at the dry cleaner's is. | orderNumber:id "Number on the slip"; notify_by?:sms=by text message,by SMS|email=by email,by mail|call=by phone,with a call "How to tell the customer once it is ready"; language?:language "Language of the answer"
    is {orderNumber} ready
    {orderNumber} status
    how far are you with my clothes, slip {orderNumber}
    Could you tell me, please, whether order {orderNumber} is done, and let me know {notify_by} when it is?
    I've got a wedding coming up and my suit is still with you. The slip says {orderNumber}.
    {notify_by} once it's finished, number {orderNumber}
    {orderNumber}: can I come and get it
    number {orderNumber}, language {language}, notify {notify_by}
    whats up with {orderNumber}, been ages
    in {language}: what is happening with {orderNumber}
    has {orderNumber} come out of the machine
    Last week your colleague said 3 days, then it was 5, and now it is nearly the end of the month and I am wearing my brother's trousers, so what about {orderNumber}?
    ? orderNumber  are my clothes ready, answer in {language}
    ? orderNumber  tell me {notify_by} when my coat is done
    & are {orderNumber} and {orderNumber#2} ready
    & how far are {orderNumber}, {orderNumber#2} and {orderNumber#3}
    ! cancel cleaning order <id>
    ! what does dry cleaning do to wool
    ! where is my parcel <id>
    ! I lost the slip, who has my coat
    ! Please send <id> to my office in <city> instead, I can't get away before you close.
    ! pay <id> with my card, it must be <amount>
    ! what solvent did you use for the suit in <id>
    ! Is a text message or a call the better way to reach people over 80?
    ! track my run this evening, I start at <clock> from the bridge
reportStain | Adds the description of a stain to an order so that it gets treated. | orderNumber:id "Order with the stained piece"; stain:~red wine,engine grease,ball pen ink,grass,candle wax,coffee,lipstick,tomato sauce,mud,chocolate ice cream,sun cream,chewing gum,blood,olive oil,soy sauce "What made the stain"; hours_old?:2..72 "Age of the stain in hours"; spot?:~left sleeve,collar,front pocket,right cuff,hem,back,shoulder,lapel,waistband "Where it is"; already_treated?:true=already tried to wash it out,treated at home already|false=not touched yet,nothing done about it so far "Whether somebody has tried to remove it"
    {orderNumber}: {stain} on the {spot}
    {stain} {orderNumber} {hours_old}h
    there is a stain of {stain} on the piece in {orderNumber}
    Please mention on order {orderNumber} that the mark comes from {stain}, {already_treated}.
    Oh dear, I forgot to say it when I dropped off {orderNumber}. Somebody got {stain} on it.
    {hours_old} hours ago {stain} landed on what's now with you as {orderNumber}
    watch out with {orderNumber}, that's {stain} at the {spot}, {already_treated}
    order {orderNumber}, stain {stain}, place {spot}, hours {hours_old}
    yeah so {orderNumber} has got {stain} all over it
    the {spot} of {orderNumber} is dirty, it's {stain}
    it's {stain}, some {hours_old} hours old, my number is {orderNumber}
    We had 20 people for dinner, my nephew started to dance with a full plate, and that is why the thing I handed in as {orderNumber} shows traces of {stain}, so tell the cleaners.
    ? orderNumber  I forgot to mention the {stain} on the {spot}
    ? stain  there's a spot on {orderNumber}, {hours_old} hours old
    & {stain} on {orderNumber} and {stain#2} on {orderNumber#2}
    & on {orderNumber} there's {stain} at the {spot} and {stain#2} at the {spot#2}
    ! how do I get red wine out of a carpet
    ! you have ruined my coat, I want my money back
    ! report a water leak at <city>
    ! dye my stained shirt black
    ! scratch what I told you about the red wine on <id>, it was only water
    ! have <person> take over <id>, he's the one who knows about candle wax
    ! Who handed in <id>, was it a woman with a dog?
    ! what is nastier to get out of a collar, lipstick or engine grease
    ! I must report a break-in at my flat, <date>, around <clock>
scheduleLaundryPickup | Has laundry fetched at an address. | address.street:~14 Cherry Road,Marktplatz 2,77 River Street,3 Elm Court,Calle Mayor 18,250 Lake Avenue,6 Station Lane,11 rue Verte,9 Abbey Close,41 Windmill Hill,Lindenweg 5,120 Harbour Drive "Street and number"; address.city:city "City"; day:isodate "Day, YYYY-MM-DD"; window?:morning=in the morning,before noon|afternoon=in the afternoon,after lunch|evening=in the evening,after work "Time of day"; bags?=1:small "How many bags"
    fetch my laundry on {day}, {address.street}, {address.city}
    laundry pickup {address.street} {address.city} {day} {window}
    come and collect my dirty clothes at {address.street} in {address.city} on {day}
    Could the driver call at {address.street}, {address.city}, on {day}? There will be {bags} bags.
    My washing machine has died and the basket is overflowing. I live in {address.city}, {address.street}, please come by on {day}.
    {day}, {window}: {address.street} in {address.city}, {bags} bags of washing
    in {address.city}, {address.street}, there are {bags} sacks waiting for you, {day} would be good
    street {address.street}, town {address.city}, date {day}, time {window}
    grab my washing {day} {window}, {address.street} {address.city}
    send somebody for my sheets and towels to {address.street}, {address.city}, {window}, {day}
    on {day} I'm at {address.street} in {address.city}, take the clothes from there
    We are moving out of number 8 that week and both lifts are out of order, but at the new flat, {address.street} in {address.city}, you can get our washing on {day} without any trouble.
    ? address.street  fetch the laundry in {address.city} on {day}
    ? address.city  collect {bags} bags of washing at {address.street}, {day}
    ? day  come for my dirty clothes to {address.street}, {address.city}
    & fetch the laundry at {address.street}, {address.city}, on {day} and again on {day#2}
    & on {day} collect the washing at {address.street} in {address.city} and at {address.street#2} in {address.city#2}
    ! pick up my kids in <city>
    ! how much do you charge for a bag of washing
    ! bring my clean clothes back to <city> on <date>
    ! is there a launderette near <city>
    ! tell your driver to skip 6 Station Lane on <isodate>, we'll be in <country> by then
    ! Make it 4 bags rather than 2 for the van that comes to 77 River Street tomorrow, I have already ordered it.
    ! what's the name of the driver who was at Marktplatz 2 in the evening, and did he see my cat?
    ! Do most people do their washing in the morning or after work?
    ! Schedule a check of the boiler, 3 Elm Court in <city>, any day but <date>
"""
