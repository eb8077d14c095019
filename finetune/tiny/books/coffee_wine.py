"""A private wine cellar, and the roasts and tastings of a coffee roastery."""

BOOK = """
cellar-add-bottles | Puts bottles into the cellar list. | wine:~Chateau Lavigne,Barolo Serralta,Rioja Alta Vega,Clos du Merle,Monte Rosso Chianti,Weingut Hofer Riesling,Stonegate Shiraz,Domaine Perrin,Quinta do Vale,Les Trois Chenes,Mosel Goldtropf,Cape Fynbos Pinotage,Alba Nebbiolo,Sancerre Belleville,Tokaji Aranka,Penfold Ridge "Name of the wine"; vintage:1975..2023 "Year of the harvest"; bottles:2..24 "How many bottles"; rack?:id "Rack where they lie"; price_each?:8.5..95.5 "Price of one bottle"
    add {bottles} {wine} {vintage}
    {vintage} {wine} x{bottles} rack {rack}
    I've just bought {bottles} bottles of the {vintage} {wine}
    Please enter {bottles} of {wine}, vintage {vintage}; they are lying in {rack}.
    My uncle cleared out his house and left me {bottles} bottles of {wine} from {vintage}, they should be in my records now.
    {bottles} new arrivals: {wine}, {vintage}, paid {price_each} each
    in rack {rack} there are now {bottles} x {wine} of {vintage}
    wine {wine}, year {vintage}, count {bottles}, price {price_each}
    got my hands on {wine} {vintage}, {bottles} btls, {price_each} apiece
    from {vintage}, {wine}: {bottles} of those went down to the cellar
    stash {bottles} more of that {vintage} {wine}
    We drove 300 kilometres home from our holiday with a dog, two kids and, well packed between the tents, {bottles} bottles of {wine} from {vintage}, which I'd like to have on the books.
    ? wine  I bought {bottles} bottles from {vintage}, add them
    ? vintage  add {bottles} bottles of {wine} in rack {rack}
    ? bottles  put the {vintage} {wine} on my list
    & add {bottles} {wine} {vintage} and {bottles#2} {wine#2} {vintage#2}
    & I bought {bottles} bottles each of the {vintage} and the {vintage#2} {wine}
    ! sell my <year> bottles at an auction
    ! how many bottles fit in a wine fridge
    ! add a bottle of milk to the shopping list
    ! design a label for my own wine
    ! move the six Penfold Ridge from rack <id> over to rack <id>
    ! I got the price wrong, correct the 2016 Alba Nebbiolo in my list to 18 euros apiece
    ! Who was it that gave me the 1998 Tokaji Aranka?
    ! was 2015 a better year than 2016 for Chianti, in your opinion
    ! add <person> to the guest list of the harvest party
cellar-search | Searches the cellar by grape and other properties. Returns wines with their racks. | grape:~Riesling,Pinot Noir,Merlot,Syrah,Chardonnay,Nebbiolo,Tempranillo,Sangiovese,Chenin Blanc,Malbec,Grenache,Sauvignon Blanc,Zinfandel,Gamay,Viognier "Grape variety"; max_price?:10..80 "Highest price of a bottle"; country?:~France,Italy,Spain,Germany,Portugal,Austria,Chile,South Africa,Australia,Hungary "Country of origin"; ready?:true=ready to drink now,already drinkable|false=drinkable or not,no matter whether it is ready "Only wines that can be drunk now"
    what {grape} do I have
    {grape} {country} under {max_price}
    look for {grape} in my cellar, {ready}
    Could you see whether any {grape} is lying downstairs, from {country} if possible?
    We're having guests and I fancy a nice {grape}. Is there something of mine that cost no more than {max_price}?
    {country}, {grape}: what's in the racks
    which of my bottles are {grape}, {ready}
    do i still own some {grape}
    find {grape}, {ready}, up to {max_price} a bottle
    max price {max_price}, grape {grape}, country {country}
    where did I put the {grape}
    My neighbour collects stamps and I collect wine, he has 2000 of them and I lost count at 150, but tonight we only want to know where the {grape} is stored.
    ? grape  which bottles from {country} do I have
    ? grape  is there anything downstairs {ready}, up to {max_price}
    & do I have {grape} or {grape#2} from {country}
    & look for {grape} up to {max_price} and for {grape#2} up to {max_price#2}
    ! what is the difference between Syrah and Shiraz
    ! order a case of Merlot online
    ! which vineyards near <city> offer tours
    ! search my mails for the wine merchant's offer
    ! could you lend two bottles of my Nebbiolo to <person> and keep track of it
    ! print a sheet with all the Malbec I own, big letters, for the cellar door
    ! who recommended that Tempranillo from Spain to me, was it <person>
    ! Does Riesling go with duck, or is Gamay the safer choice there?
    ! search the attic for the box with my grandmother's 12 silver spoons
cellar-open-bottle | Takes one bottle off the list because it was drunk, and keeps the drinking note. | wine:~Chateau Lavigne,Barolo Serralta,Rioja Alta Vega,Clos du Merle,Monte Rosso Chianti,Weingut Hofer Riesling,Stonegate Shiraz,Domaine Perrin,Quinta do Vale,Les Trois Chenes,Mosel Goldtropf,Cape Fynbos Pinotage,Alba Nebbiolo,Sancerre Belleville,Tokaji Aranka,Penfold Ridge "Name of the wine"; drunk_on:isodate "Day it was opened, YYYY-MM-DD"; with?:person[] "People who shared it"; verdict?:great=it was wonderful,we loved it|fine=it was all right,it was decent|faulty=it was corked,it had turned "How it was"
    we drank the {wine} on {drunk_on}
    {wine} gone {drunk_on}
    {drunk_on}: {wine} with {with}, {verdict}
    Please take a bottle of {wine} off the list, it was opened on {drunk_on}.
    What an evening! {with} came over on {drunk_on} and we finished the {wine}.
    one {wine} less since {drunk_on}, {verdict}
    uncorked {wine} together with {with}, {drunk_on}
    on {drunk_on} I finally had the {wine}, {verdict}
    bottle {wine}, date {drunk_on}, company {with}, verdict: {verdict}
    cracked open a {wine} {drunk_on}
    {verdict}, that {wine} we emptied on {drunk_on}
    It was meant for my 50th birthday but the cat knocked over the rack, so out of sheer relief that one survived we popped the {wine} right away, which was on {drunk_on}.
    ? wine  we opened a bottle on {drunk_on}, {verdict}
    ? drunk_on  I shared the {wine} with {with}, note it
    & on {drunk_on} we drank the {wine} and the {wine#2}
    & we had the {wine} on {drunk_on} and the {wine#2} on {drunk_on#2}
    ! how long does an opened bottle keep
    ! open the cellar door
    ! remind me on <date> to drink more water
    ! is it bad to drink wine every day
    ! Complain to the dealer about the corked Domaine Perrin and ask for <amount> euros
    ! Oops, we left the Sancerre Belleville shut after all on <isodate>, so put it back on the list
    ! at what hour did we finish off the Clos du Merle, and who took the last glass
    ! why does a Barolo have to breathe for 2 hours before one drinks it
    ! open <file> on the big screen upstairs
cellar-drinking-window | Estimates from which year to which year a wine is at its best. | wine:~Chateau Lavigne,Barolo Serralta,Rioja Alta Vega,Clos du Merle,Monte Rosso Chianti,Weingut Hofer Riesling,Stonegate Shiraz,Domaine Perrin,Quinta do Vale,Les Trois Chenes,Mosel Goldtropf,Cape Fynbos Pinotage,Alba Nebbiolo,Sancerre Belleville,Tokaji Aranka,Penfold Ridge "Name of the wine"; vintage:1985..2023 "Year of the harvest"; storage_celsius?=12:8..22 "Temperature at which it lies, in degrees Celsius"; bottle_size?:half=half bottle,small bottle|standard=normal bottle,standard bottle|magnum=magnum,double bottle "Size of the bottle"
    when to drink {wine} {vintage}
    drinking window {vintage} {wine} {bottle_size}
    how long can I keep the {vintage} {wine}, it lies at {storage_celsius} degrees
    Could you estimate the best years for a {wine} from {vintage}, please?
    I'm afraid I have waited far too long with my {wine}. It's from {vintage}, in a {bottle_size}. Is it past its peak?
    {vintage}, {wine}: still young or already over the hill
    will {wine} of {vintage} get better with age
    at {storage_celsius} degrees, how many more years does the {vintage} {wine} have
    wine {wine}, vintage {vintage}, size {bottle_size}
    should i leave the {vintage} {wine} alone for a while or what
    a {bottle_size} of {wine}, harvest {vintage}, when is it at its best
    My daughter was born in the same year as the wine and will marry in 3 summers, so I keep wondering if the {wine} from {vintage} would hold until such a party.
    ? wine  when is the best time for a bottle from {vintage}
    ? vintage  how long can I keep a {bottle_size} of {wine}
    & when should I drink {wine} {vintage} and {wine#2} {vintage#2}
    & is the {vintage} or the {vintage#2} {wine} at its best now
    ! which glass do I need for <word>
    ! at what temperature should white wine be served
    ! how much is a bottle from <year> worth
    ! when was the winery founded
    ! write the year on the neck of each 2005 Rioja Alta Vega with a white pen
    ! Pour the 1990 Les Trois Chenes from its magnum into half bottles, would you
    ! what did critics say about the 2010 Quinta do Vale, how many points did it get
    ! do wines from a cold country really live longer than those from Australia
    ! estimate how old the oak behind my house is, it measures <small> metres around
roasts.log | Saves a finished coffee roast and returns its batch number. | bean:~Yirgacheffe Konga,Huila Supremo,Santos Cerrado,Antigua Pastoral,Sidamo Natural,Kenya Nyeri,Sumatra Mandheling,Tarrazu Honey,Malabar Monsoon,Chiapas Altura,Geisha Boquete,Rwanda Kivu,Burundi Kayanza,Peru Cajamarca "Green coffee that was used"; grams:150..950 "Weight of the green coffee in grams"; minutes:7.5..17.5 "Duration in minutes"; level:light=light,pale|medium=medium,medium brown|dark=dark,very dark "Degree of roast"; roasted_by?:person "Who did it"
    roast: {bean}, {grams} g, {minutes} min, {level}
    {bean} {grams}g {minutes}min {level} {roasted_by}
    just finished {grams} grams of {bean}, {level}, it took {minutes} minutes
    Would you please record my roast? {bean}, {grams} grams, {minutes} minutes, came out {level}.
    The drum is cooling down and the whole shop smells heavenly. {level}, {bean}, {grams} grams in {minutes} minutes.
    {minutes} minutes for {grams} grams, {bean}, colour {level}
    {roasted_by} put {grams} g of {bean} through the machine, {minutes} minutes, {level}
    bean {bean}, weight {grams}, time {minutes}, level {level}, by {roasted_by}
    note down a {level} batch of {bean}: {grams} g and {minutes} min
    done w the {bean}, {grams}g in, {minutes} mins, went {level}
    after {minutes} minutes the {bean} was {level}, I had put in {grams} grams
    The power went out on Tuesday and I nearly ruined 2 sacks, but today all went well and {bean} turned out {level} after {minutes} minutes with {grams} grams in the drum, so keep that.
    ? bean  I roasted {grams} grams for {minutes} minutes, {level}
    ? grams  roasted {bean}, {level}, {minutes} minutes
    ? minutes  log {grams} g of {bean}, {level}
    ? level  {roasted_by} has roasted {grams} grams of {bean} in {minutes} minutes
    & two roasts of {grams} g, both {level}: {bean} in {minutes} minutes and {bean#2} in {minutes#2} minutes
    & {bean}, {grams} g, {minutes} min, {level}, then {bean#2}, {grams#2} g, {minutes#2} min, {level#2}, log them
    ! why do beans crack while they are roasted
    ! repair the cooling fan of the roaster
    ! how long must I roast a chicken of <small> kilos
    ! buy <small> sacks of green coffee
    ! sell the 800 grams of Geisha Boquete I did this morning to <person>
    ! the scale was off, knock 40 grams off yesterday's Kenya Nyeri
    ! Where was the Burundi Kayanza bought, and at what price a sack?
    ! is a dark roast stronger than a light one or does it only taste so
    ! log me out of the till, it's <clock> and I want to go home
roasts.show | Fetches one batch by its number. | batch:id "Batch number"; with_curve?:true=with the temperature curve,including the curve|false=without the curve,no curve "Add the temperature curve"; unit?:celsius=in Celsius,in degrees Celsius|fahrenheit=in Fahrenheit,in degrees Fahrenheit "Unit of temperatures"
    show batch {batch}
    {batch} {with_curve}
    what do we know about {batch}, {unit}
    Could you bring up batch {batch} for me, please, {with_curve}?
    A customer came back raving about a bag labelled {batch}. What was in it and how did we do it?
    {unit}, {with_curve}: batch {batch}
    pull the record of {batch}
    which coffee is {batch} and who had his hands on it
    number {batch}, {with_curve}, {unit}
    lemme see {batch} again
    details on {batch}, {with_curve}
    There are 14 unlabelled tins on my shelf and a visitor who wants to know everything, but on one of them I can at least read {batch}, so let's look that up.
    ? batch  show me that batch again {with_curve}
    ? batch  what do we know about it {unit}
    & show {batch} and {batch#2} {with_curve}
    & compare what we have on {batch}, {batch#2} and {batch#3}
    ! delete batch <id>
    ! who invented the drum roaster
    ! show me the way to the roastery in <city>
    ! send batch <id> to a customer by post
    ! throw <id> away, the whole lot smells of rubber
    ! Print 30 labels with the number <id> and our logo, we're bagging at noon.
    ! how many bags of <id> are left in the shop
    ! Should a roaster think in Celsius or in Fahrenheit, what is more usual in the trade?
    ! show <person> to her room, she has come all the way from <city>
tastings.schedule | Plans a coffee tasting and invites people to it. | place.name:~Corner Roastery,Cafe Amaro,Mill Lane Lab,The Cupping Room,Harbour Kitchen,Old Tram Depot,Cafe Lumen,Studio Nord,Bean and Leaf,Villa Ostra,The Green Door,Market Hall "Where it takes place"; place.city?:city "Town"; day:isodate "Day, YYYY-MM-DD"; start:isotime "Beginning, HH:MM"; guests?:person[] "People to invite"
    tasting at {place.name}, {day}, {start}
    {place.name} {place.city} {day} {start} tasting
    set up a cupping for {day} at {start}, we meet in {place.name}
    Would you be so kind as to plan a tasting on {day}? {place.name} has promised us the room from {start}.
    People keep asking when they can try the new coffees. Let's say {start} on {day}, {place.name} in {place.city}.
    invite {guests} to a cupping, {place.name}, {day}, {start}
    {day}, {start}: cupping at {place.name} with {guests}
    where: {place.name}, when: {day} {start}, who: {guests}
    lets get {guests} round to {place.name} {day} {start} n slurp some coffee
    {place.name} is ours from {start} on {day}, make it a coffee tasting
    on {day} I'd like to have {guests} sample our coffees in {place.name}, from {start}
    The last event drew 35 visitors and we ran out of cups after the 2nd round, so this time we're better prepared: {place.name}, on {day}, doors open at {start}, put it in the plan.
    ? place.name  plan a cupping for {day} at {start}
    ? day  have {guests} over for a tasting at {place.name}, {start}
    ? start  a tasting in {place.name} on {day}
    & tastings at {place.name}: one on {day} at {start}, one on {day#2} at {start#2}
    & plan a cupping on {day} at {start} in {place.name} and another one in {place.name#2}
    ! call off the tasting on <date>
    ! how does a professional cupping work
    ! plan a trip to <city> for <person>
    ! how many people came to the last tasting
    ! shift the cupping at Villa Ostra from <clock> to <clock>, the ferry is late
    ! <person> can't come to the tasting at Cafe Lumen, take her off the invitation
    ! who has accepted for the cupping on <date> and who hasn't answered yet
    ! how many coffees can a beginner taste in 1 evening before everything is the same
    ! book us a table for six at a pizzeria in <city>, <date>, <clock>
tastings.add_note | Adds a taster's score and impression to a batch. | batch:id "Batch that was tasted"; score:60.5..98.5 "Score from 0 to 100"; flavour:~ripe blueberry,dark cocoa,burnt caramel,jasmine tea,wet cardboard,roasted hazelnut,green apple,blood orange,smoky leather,brown sugar,lemon peel,dried fig,fresh hay,black pepper,sweet peach "Main impression"; taster?:person "Who tasted it"; brewed_as?:espresso=as espresso,as a shot|filter=as filter coffee,as a pour over|cupping=in the cupping bowl,as a cupping "How it was brewed"
    {batch}: {score}, {flavour}
    {taster} {batch} {score} {flavour}
    I give {batch} {score} points, tastes of {flavour}
    Please note {score} points for batch {batch}, main impression {flavour}, {brewed_as}.
    Wow, I didn't expect that from {batch}. There's {flavour} all over the place and my verdict is {score} points.
    {flavour} and {score} points, that's what {taster} says about {batch}
    batch {batch}, score {score}, flavour {flavour}, taster {taster}
    {brewed_as}, {batch} reminds me of {flavour}, so {score} from me
    {score} out of 100 for {batch}, hints of {flavour}
    {batch} is all {flavour} to me lol, put {score}
    {taster} tried {batch} {brewed_as}: {flavour}, {score}
    My nose is a bit blocked since the weekend and I had 4 cups before this one, but I'd still say that {batch} has clear notes of {flavour} and deserves {score} points.
    ? batch  I taste {flavour}, {score} points
    ? score  {taster} finds {flavour} in {batch}
    ? flavour  {batch} gets {score} from {taster}
    & {score} for {batch} with {flavour} and {score#2} for {batch#2} with {flavour#2}
    & {batch} {brewed_as}: {taster} says {flavour} and {score}, {taster#2} says {flavour#2} and {score#2}
    ! what is the average of all scores so far
    ! why does my coffee taste sour
    ! write a note to <person> about the milk delivery
    ! rate the film <title>
    ! Erase the 71 points that <person> gave to <id>, he had a cold
    ! I'd like to swap the scores of <id> and <id>, I mixed up the bowls
    ! which of our tasters is the strictest on average, <person> or <person>
    ! which do you find nicer in an espresso, dark cocoa or roasted hazelnut
    ! add a pinch of salt and 2 spoons of brown sugar to the recipe for grandma's cake
"""
