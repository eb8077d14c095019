"""A farm with livestock: the herd register and treatments, feed, and animals for sale."""

BOOK = """
herd_register_animal | Adds an animal to the herd register under its ear tag. Use it once per animal. | ear_tag:id "Ear tag number"; species:cattle=calf,heifer calf,bull calf|sheep=lamb,ewe lamb,ram lamb|goat=goat kid,billy kid,nanny kid|pig=piglet,boar piglet,sow piglet "Kind of animal"; origin:born_here=its mother dropped it in our own barn last night,it first saw daylight in our straw,we had to pull it out with ropes this morning,its mother has not finished licking it,nobody but us has ever owned it,I watched it take its very first steps|bought=it came off the dealer's lorry,I paid far too much for it at the mart,a neighbour let me have it for cash,it was raised on somebody else's land,we couldn't breed one like it ourselves,the haulier unloaded it an hour ago "Where the animal comes from"; name?:~Bluebell,Clementine,Hercules,Pudding,Marigold,Thistle,Nugget,Old Bess,Buttercup,Samson,Juniper,Tulip,Bramble,Winston "Call name"; weight_kg?:2.5..58.5 "Weight in kilograms"
    new {species} {ear_tag} - {origin}
    please put a {species} with the tag {ear_tag} in the book, {origin}
    {ear_tag}, {species}, {origin}
    There is one more mouth to feed since breakfast! It's a {species}, {origin}, and I have just clipped {ear_tag} into its ear.
    {origin}, so we own another {species} now: {ear_tag}
    tag {ear_tag}, animal {species}, name {name}. {origin}
    The children call the little {species} {name}, the tag says {ear_tag}, it weighs {weight_kg} kg and {origin}.
    hiya can u get {ear_tag} into the system, its a {species}.. {origin}
    {ear_tag} is on nobody's list yet. {origin}. A {species} of {weight_kg} kilos.
    I've got 3 gates to mend, the tractor is at the garage until Friday and Uncle Bert is no help, but before I forget: {ear_tag} is a {species} we must have on the books, {origin}
    Could you start a page for {ear_tag}? A {species}, to be called {name} - {origin}.
    the {species} with {ear_tag} should count as ours from now on, since {origin}
    ? ear_tag  we have a new {species} for the register, {origin}
    ? ear_tag  put a {species} named {name} in the book - {origin}
    ? species  {ear_tag} must go on the books, {origin}
    ? species  start a page for {ear_tag}, {weight_kg} kilos, {origin}
    ? origin  please enter {ear_tag} as a {species}
    ? origin  a {species} called {name} gets the tag {ear_tag}, put it in the book
    & two newcomers: {ear_tag} and {ear_tag#2}, each a {species} - {origin}
    & put {ear_tag} in the book, a {species}, {origin}, and separately {ear_tag#2}, a {species#2}, {origin#2}
    & both {ear_tag} and {ear_tag#2} are new: the first is a {species}, the second a {species#2}, and for each of them {origin}
    ! change the name of <id> to Bluebell
    ! strike <id> from the register, the fox got it
    ! <id> has lost its tag, send me a replacement
    ! print the passport of <id>
    ! from which age on does a calf need an ear tag
    ! are goats harder to keep than sheep, what do you think
    ! register my tractor under <id>
herd_get_animal | Shows what the herd register holds about one animal: age, parents, moves and treatments. | ear_tag:id "Ear tag number"; layout?=full:short=I only have a minute,my phone screen is tiny,I can't read long texts with gloves on,never mind the ancient history,nobody needs the whole life story,two lines will do|full=the inspector wants to see it all,don't leave anything out,I have got all evening for this,no detail is too small,nothing may be missing from it,I want to read every single entry "How much to show"; since?:isodate "Leave out entries before this day, YYYY-MM-DD"
    {ear_tag} details
    what do we know about {ear_tag}
    who was the mother of {ear_tag}?
    Would you kindly look {ear_tag} up for me?
    The vet is on the phone and asks me things about {ear_tag} that I can't answer. What have we written down?
    {ear_tag} - {layout}
    {layout}, so just tell me about {ear_tag}
    show {ear_tag} from {since} on
    how old's {ear_tag} now n has she ever been poorly
    tag {ear_tag}, since {since}. {layout}
    I found this one at the far end of the beech wood with 2 stray dogs around, half an hour before the school run, and all I could read was {ear_tag}, so who is it?
    Before I decide anything, let me read up on {ear_tag}, what happened since {since} is enough, and {layout}.
    ? ear_tag  look that cow up for me, {layout}
    ? ear_tag  what happened to the animal since {since}?
    & what do we know about {ear_tag} and about {ear_tag#2}
    & show me {ear_tag}, and separately {ear_tag#2} from {since#2} on
    & both {ear_tag} and {ear_tag#2} please - {layout}
    ! e-mail the record of <id> to the insurance
    ! correct the birthday of <id> to <isodate>
    ! merge <id> and <id>, they are the same cow
    ! where on the map is <id> walking at this moment
    ! how old does a cow get on average
    ! is a Jersey a better breed than a Holstein
    ! look up the phone number of <person>
herd_move_animal | Records that an animal changes to another paddock or pen. | ear_tag:id "Ear tag number"; paddock:~North Meadow,Mill Field,Pen 4,Long Acre,Orchard Strip,Pen 11,Brook Side,Hilltop,Church Croft,Lower Green,Stable Yard,Foxhole,River Bend,Pen 7 "Paddock or pen to go to"; reason?:quarantine=it has been coughing since Monday,the others mustn't catch what it has,nobody knows yet whether it carries anything,its nose won't stop running,the blood test has not come back|birth=it is due any day now,its udder has filled up overnight,it will be a mother by the weekend,the young one won't wait much longer,its waters could break tonight|grazing=there is nothing left to eat where it stands,it has nibbled everything down to the roots,its old place is as bare as a table,it couldn't find a green blade any more,over there nobody has touched the clover "Why it is moved"; date?:date "Day of the move, today when left out"
    {ear_tag} to {paddock}
    please put {ear_tag} in {paddock}
    {paddock} is where {ear_tag} belongs from now on
    {ear_tag} can't stay where it is, {reason}. {paddock} is free.
    I've walked {ear_tag} over to {paddock}, write it down
    We finished the new fence at {paddock} at last and I'm rather proud of it. {ear_tag} may be the first one in there.
    {reason}, so {ear_tag} had better go to {paddock}
    tag {ear_tag}, paddock {paddock}, date {date}
    shove {ear_tag} over into {paddock} will ya
    {date}: {ear_tag} changes to {paddock} - {reason}
    While Joe and his 2 cousins repair the water trough and the quad bike waits for its fourth battery this year, I'd like {ear_tag} led across to {paddock}, nobody else
    as of {date}, {paddock} for {ear_tag}, because {reason}
    ? ear_tag  one of them has to go to {paddock}, {reason}
    ? ear_tag  I've led her over to {paddock}, write that down for {date}
    ? paddock  {ear_tag} can't stay where it is, {reason}
    ? paddock  put {ear_tag} somewhere else as of {date}
    & {ear_tag} and {ear_tag#2} both to {paddock}
    & {ear_tag} goes to {paddock}, and separately {ear_tag#2} goes to {paddock#2} because {reason#2}
    & {ear_tag} moves to {paddock}, the same for {ear_tag#2} and {ear_tag#3}
    ! undo the last move of <id>
    ! hire a lorry to take <id> to <city>
    ! put <id> and <id> together for mating
    ! mend the fence around North Meadow
    ! how many cows can a hectare of grass feed
    ! is it cruel to keep a bull in a pen by himself
    ! move the meeting with <person> to <clock>
herd_log_treatment | Writes a veterinary treatment into the herd register. | ear_tag:id "Ear tag number"; remedy:~penicillin,calcium drip,worm drench,hoof spray,eye ointment,clostridial vaccine,pain killer,iodine dip,cortisone,electrolyte mix,selenium,copper bolus,lice powder,oxytocin,rumen tonic "Medicine or treatment that was given"; check_again:true=the swelling has not gone down,it still won't put weight on that leg,we are not out of the woods,I don't like the look of it yet,the fever could come back tonight,it hardly touched its feed afterwards|false=it was jumping about five minutes later,there is nothing left to see,nobody needs to come back for this one,the trouble is over for good,you would never know it had been ill,the matter is settled "Whether the animal has to be looked at again"; dose_ml?:1.5..45.5 "Dose in millilitres"; given_by?:person "Who gave it"
    {ear_tag} had {remedy}, {check_again}
    {remedy} for {ear_tag} - {check_again}
    please note {dose_ml} ml of {remedy} for {ear_tag}; {check_again}
    {dose_ml} ml, {remedy}, {ear_tag}. {check_again}.
    I was up half the night with {ear_tag} and could do with some sleep. Got {remedy} into it in the end, {check_again}.
    {given_by} came by and gave {ear_tag} some {remedy}. {check_again}.
    {check_again}. That is how it stands with {ear_tag} after the {remedy}, so write that in the vet book.
    tag {ear_tag}, remedy {remedy}, given by {given_by}, {check_again}
    gave {ear_tag} {remedy} just now, stick it in the log - {check_again}
    What {ear_tag} got was {remedy}, {dose_ml} ml of it, from {given_by}, and {check_again}
    The milk lorry was 40 minutes late, Aunt Ruth rang twice about Sunday lunch, and in between I treated {ear_tag} with {remedy}, which ought to be on record, {check_again}
    For the medicine book: {remedy} went into {ear_tag} today; {check_again}
    ? ear_tag  she had {remedy} this morning, put it in the vet book, {check_again}
    ? ear_tag  {given_by} gave one of them {dose_ml} ml of {remedy} - {check_again}
    ? remedy  I have treated {ear_tag}, {check_again}, write it down
    ? remedy  {given_by} gave {ear_tag} {dose_ml} ml of something, {check_again}
    ? check_again  note {remedy} for {ear_tag}
    ? check_again  {ear_tag} got {dose_ml} ml of {remedy} from {given_by}, put it in the log
    & {ear_tag} and {ear_tag#2} both had {remedy}, {check_again}
    & {ear_tag} got {remedy} - {check_again}, and separately {ear_tag#2} got {remedy#2} - {check_again#2}
    & write {remedy} down for {ear_tag}, the same for {ear_tag#2} and {ear_tag#3}: {check_again}
    ! order a bottle of penicillin from the vet
    ! call <person> out to <id>, she is bleeding
    ! delete the last shot of <id> from the vet book
    ! pay the vet for what she did to <id>
    ! how long must milk be thrown away after penicillin
    ! is worm drench dangerous for a calf
    ! log my own flu shot for <date>
feedOrder | Orders loose feed from the mill. | feed:~barley meal,dairy pellets,rolled oats,calf starter,soya meal,beet pulp,lamb creep,sow ration,maize gluten,rapeseed cake,wheat bran,goat mix,grower nuts,mineral mash "What to order"; tonnes:1.5..24.5 "How many tonnes"; urgency:urgent=the trough has been empty since noon,we won't get through the night without it,nothing is left but dust,I scraped out the last of it this morning,the animals never stop bawling for it,we can't wait for the weekly round|relaxed=we have still got plenty,it can come whenever the lorry is in the area,nobody will go hungry before it arrives,the bin is half full anyway,I couldn't even store it before next month,don't make an extra trip for us "How soon it is needed"; drop.yard?:~Home Farm,Upper Barn,Dairy Yard,Lambing Shed,Hill Station,Mill Lane,Old Dairy,West Gate "Yard where it is unloaded"; drop.call_first?:phone "Number to ring before unloading"
    {tonnes} tonnes of {feed}, {urgency}
    {feed} {tonnes} t - {urgency}
    we need {feed} from the mill, {tonnes} tonnes will do. {urgency}.
    Could the mill send us {tonnes} tonnes of {feed}, please? {urgency}.
    I had a look round the yard before supper and went through the bills with my son. Get me {feed}, {tonnes} tonnes, {urgency}.
    {urgency}: {tonnes} tonnes {feed}, tip it at {drop.yard}
    feed {feed}, tonnes {tonnes}, yard {drop.yard}, {urgency}
    We are running on {feed} these days, so buy another {tonnes} tonnes, {urgency}, and have the driver ring {drop.call_first}.
    to {drop.yard}: {feed}. {tonnes} tonnes. {urgency}. Driver rings {drop.call_first} first.
    get us {tonnes} tonnes of that {feed} again mate, {urgency}
    {urgency} - what I want delivered is {feed}, and {tonnes} tonnes of it
    My brother swears by the other mill, the bank wants 2 signatures and the weather looks bad for the 14 acres by the road, but all the same I want {tonnes} tonnes of {feed} from you, {urgency}
    ? feed  have the mill send {tonnes} tonnes, {urgency}
    ? feed  {tonnes} tonnes to {drop.yard}, and {urgency}
    ? tonnes  get us more {feed}, {urgency}
    ? tonnes  the mill should bring {feed} to {drop.yard}, {urgency}
    ? urgency  please buy {tonnes} tonnes of {feed}
    ? urgency  {tonnes} tonnes of {feed} to {drop.yard}, the driver should ring {drop.call_first}
    & {tonnes} tonnes of {feed} and {tonnes#2} tonnes of {feed#2} from the mill, {urgency}
    & send {tonnes} tonnes of {feed} to {drop.yard}, and the same for {drop.yard#2}; {urgency}
    & buy {feed}, {tonnes} tonnes, {urgency}, and separately {feed#2}, {tonnes#2} tonnes, {urgency#2}
    ! cancel the feed order <id>
    ! when will the lorry with <id> be here
    ! has the mill been paid for <id>
    ! <id> was mouldy, send it back to the mill
    ! what is the difference between barley meal and rolled oats
    ! is soya meal worth the money
    ! order a pizza for the lads in the barn
feedBinCheck | Reads the level sensor of a feed bin or silo. | bin:~North Silo,South Silo,Calf Bin,Barley Tower,Silo 4,Bin 7,Pellet Hopper,Old Grain Store,Lambing Bin,Ration Bin 2,Red Hopper,Dairy Silo,Parlour Bin "Name of the bin or silo"; show_as?=percent:days=I wonder when I'll be scraping the floor,the mill won't come before Thursday and I have to hold out,I must know how many more mornings it lasts,I can't tell whether we get over the weekend|tonnes=the mill only thinks in weight,I have to tell the lorry driver how much still fits on the scales,a share of the whole says nothing to me,the accountant needs a weight for the books|percent=I like to picture how high it stands,half full or nearly empty is all I ask,the weight means nothing to me,I just want to know whether it is up to the brim "How the level is given"; as_of?:isodate "Level on an earlier day, YYYY-MM-DD"
    {bin} level
    how much is left in {bin}
    is {bin} running low?
    Could you see what's in {bin} for me, please?
    The auger has been making that hollow noise again and I'm not climbing up there in this wind. What does {bin} say?
    {bin} - {show_as}
    {show_as}, so have a look at {bin}
    on {as_of}, what was still in {bin}?
    bin {bin}, as of {as_of}. {show_as}
    anythin left in {bin}
    I'm standing in the rain with 60 hungry ewes, a torch that flickers and a boy of 9 who wants to go home, so please spare me the ladder and read {bin}
    Somebody left the slide open, I bet. {bin} now, and {show_as}.
    ? bin  how much is left in the silo? {show_as}
    ? bin  on {as_of}, how full was it?
    & what's left in {bin} and in {bin#2}
    & read both {bin} and {bin#2} - {show_as}
    & how much was in {bin} on {as_of}, and separately, what's in {bin#2} today
    ! fill North Silo up to the top
    ! lock the lid of Bin 7
    ! rename Silo 4 to Barley Tower
    ! e-mail me whenever Dairy Silo drops below <percent>
    ! how long does silage keep in a silo
    ! are steel bins better than plastic ones
    ! how much is left in my bank account
saleLotCreate | Puts one or more animals up for sale as a lot. | earTags:id[] "Ear tags of the animals"; askingPrice:150..9500 "Price for the whole lot in euros"; channel:auction=the bidders can fight it out,whoever waves longest wins,the hammer shall decide,I want a ring full of people shouting figures,it doesn't matter who goes highest|private=I'd rather shake hands over the gate,I couldn't bear a ring full of strangers,a neighbour has already asked me,no bidding and no shouting,nobody but a fellow farmer will do|butcher=it will have to be sausages,neither milk nor young can be expected any more,the hooks are waiting,the freezer is the only place left,there is no fattening left to do "How it is sold"; availableFrom?:isodate "First day of collection, YYYY-MM-DD"; viewingContact?:person "Who shows the animals to buyers"
    sell {earTags}, {askingPrice} euros, {channel}
    {earTags}: {askingPrice} euros - {channel}
    put {earTags} on the market for {askingPrice}; {channel}
    I would be glad if you offered {earTags} at {askingPrice} euros. {channel}.
    Winter is coming, hay is dear and we are too many in the barn. I can part with {earTags} if it brings {askingPrice} euros. {channel}.
    {channel}, so {earTags} for {askingPrice} euros
    for {askingPrice} euros anyone can have {earTags}, {channel}
    tags {earTags}, price {askingPrice}, from {availableFrom}, {channel}
    time to flog {earTags}, want {askingPrice} for the lot.. {channel}
    {channel}. {askingPrice} euros. {earTags}. {viewingContact} shows people round.
    The roof of the old byre has cost us more than the 3 last harvests brought in, and my wife says something has to give, so {earTags} must fetch {askingPrice} euros, and {channel}
    From {availableFrom} on, {earTags} can leave the farm at {askingPrice} euros, {channel}, ask {viewingContact} for a look.
    ? earTags  put some of the young ones on the market for {askingPrice} euros, {channel}
    ? earTags  {askingPrice} for the lot, {channel}, and {viewingContact} shows people round
    ? askingPrice  I want to sell {earTags}, {channel}
    ? askingPrice  {earTags} can leave the farm from {availableFrom} on, {channel}
    ? channel  offer {earTags} for {askingPrice} euros
    ? channel  {askingPrice} euros for {earTags}, {viewingContact} shows people round
    & sell {earTags} for {askingPrice} and {earTags#2} for {askingPrice#2}, {channel}
    & put {earTags} on the market at {askingPrice} euros - {channel}, and separately {earTags#2} at {askingPrice#2} euros - {channel#2}
    & {earTags} for {askingPrice} euros and the same for {earTags#2}, as two lots: {channel}
    ! lower the price of lot <id> to <medium> euros
    ! write the invoice for lot <id>
    ! who has bid on <id> so far
    ! buy me <small> heifers at the next auction
    ! what does a pregnant heifer fetch these days
    ! is an auction a good place to sell goats
    ! sell my old quad bike for <medium> euros
saleLotWithdraw | Takes a lot off the market again before it is sold. | lotNo:id "Number of the lot"; reason:health=one of them went lame overnight,the vet won't let anything leave the farm,a cough is going through the pen,the blood test did not come back clean,no one should buy what can't stand up|price=nobody offered anything near what I want,the bids were an insult,the market has dropped through the floor,I won't give anything away,not one buyer got past half of it|keep=the children cried all night,we can't manage without them after all,I've changed my mind and there is hay enough,my daughter wants to breed from this line,we couldn't say goodbye "Why it is taken back"; notifyBidders?=true:true=tell the bidders,let the bidders know|false=not a word to the bidders,the bidders needn't hear of it "Inform everyone who has bid"; effective?:date "From which day, at once when left out"
    withdraw {lotNo}, {reason}
    {lotNo} is off - {reason}
    please don't sell {lotNo}, {reason}
    {reason}, so {lotNo} is no longer for sale
    I hardly dare to ask after all the trouble you've had. Could {lotNo} be pulled? {reason}.
    lot {lotNo}, {notifyBidders}, {reason}
    {lotNo} has to come off the list: {reason}; {notifyBidders}
    forget about {lotNo}, {reason}
    yank {lotNo} pls.. {reason}
    from {effective} nobody gets {lotNo} any more because {reason}
    The trailer was booked, 2 cousins had promised to help and the ring in town opens at 8, but it isn't going to happen with {lotNo}: {reason}
    {reason}. Nobody can have {lotNo} as of {effective}, and {notifyBidders}.
    ? lotNo  take the lot off the market again, {reason}
    ? lotNo  {reason}, so it's no longer for sale, {notifyBidders}
    ? reason  {lotNo} is off, {notifyBidders}
    ? reason  please take {lotNo} off the market again
    & {lotNo} and {lotNo#2} are both off, {reason}
    & {lotNo} is no longer for sale because {reason}, and separately {lotNo#2} because {reason#2}
    & pull {lotNo}, the same for {lotNo#2} and {lotNo#3}: {reason}
    ! split <id> into two lots
    ! <id> has been sold to <person>, mark it as paid
    ! put off the auction of <id> until <date>
    ! give <person> a discount on <id>
    ! can a seller back out after the hammer has fallen
    ! is the mart in <city> an honest place
    ! withdraw <medium> euros from the farm account
"""
