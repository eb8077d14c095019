"""Customer loyalty: members with cards and points, and coupons that are made, listed, used and withdrawn."""

BOOK = """
member_enroll | Enroll a customer in the bonus programme and issue a card. | name:person "Customer's name"; tier?=basic:basic=basic,the basic level|silver=silver,the silver level|gold=gold,the gold level "Level to begin with"; email?:email "Address for the monthly statement"; address.city?:city "City"; address.zip?:zip "Post code"; newsletter?=false:true=with the newsletter,happy to get offers|false=without the newsletter,no offers by mail "Whether offers may be sent"
    enroll {name}
    {name} new member {tier}
    Could you give {name} one of our customer cards, please?
    There's a gentleman at the till who has shopped here for ages and never knew we had this. He is {name} and wants to join.
    {name}, {email}, {newsletter}: joins our bonus club today
    {name} would like to collect points from now on as well.
    from {address.city}, {address.zip}, a certain {name} wants to take part
    name: {name}, tier: {tier}, email: {email}, city: {address.city}
    sign up {name} for the club thing, {newsletter}
    I have 6 people waiting, lane 3 is closed and Beate has the keys in her pocket, but let me quickly ask you to make a card for the customer {name} who has none so far
    start {name} off at this level: {tier}, statement to {email}
    make {name} from {address.city} a member, {newsletter}
    ? name  make a new card, level {tier}, statement to {email}
    ? name  a customer from {address.city} wants to join the bonus club
    & enroll {name} and {name#2}
    & new cards for {name} ({tier}) and {name#2} ({tier#2})
    ! block the card of <person>
    ! are bonus cards worth it
    ! enroll <person> in the French course
    ! how many members do we have in <city>
    ! Change <person>'s e-mail to <email>, the old one bounces.
    ! lift <person> from silver to gold, he has bought three kitchens
    ! When did <person> join the bonus club, and at which branch?
    ! Is it worth being a gold member if you only shop twice a month?
    ! Sign my son up for swimming lessons in <city>, he's 6
points_balance | Get the number of points on a card. | card:id "Card number"; as_of?:isodate "Balance on this day, YYYY-MM-DD"; show_expiring?:true=with those about to expire,showing which ones expire soon|false=without the expiry dates,never mind the expiry "Also list points that expire soon"
    points on {card}
    {card} balance {as_of}
    Would you please look up how many points {card} has?
    My daughter has set her heart on that toaster and I don't know whether we have collected enough. The card is {card}, what's on it?
    {card}, {show_expiring}: how many points
    I'm dreaming of the big knife set, so tell me how far I've got with {card}.
    on {as_of}, what did the card {card} hold?
    card: {card}; as of: {as_of}; {show_expiring}
    hows my card lookin, its {card}
    The voucher I got for my 50th says 15 stamps or a hundred something, Uncle Fred has lost the flyer anyway, just tell me what I've collected on {card}
    state of the bonus account {card}, {show_expiring}
    how much had been saved up on {card} by {as_of}
    ? card  how many points do I have, {show_expiring}
    ? card  what was my balance on {as_of}
    & how many points are on {card} and on {card#2}
    & the points of {card} on {as_of} and on {as_of#2}
    ! what can I get for <large> points
    ! do points expire
    ! how many points has <person> scored in the game
    ! what is the balance of my bank account
    ! Card <id> was stolen at the station, report it lost.
    ! put the card <id> in my wife's name, I hardly ever shop here
    ! what did I buy on <isodate> with the card <id>
    ! Do people with 3000 points really spend more than those with 200?
    ! get the number of the plumber in <city>, the sink has been dripping since <clock>
points_credit | Add points to a card after a purchase or as a gift. | card:id "Card number"; points:15..4000 "Points to add"; reason?:purchase=for a purchase,for shopping|birthday=as a birthday present,for a birthday|complaint=after a complaint,to say sorry|referral=for bringing a friend,for a recommendation "Why"; receipt?:id "Number of the receipt"; double?:true=counted double,doubled|false=counted once,not doubled "Double the points"
    {points} points to {card}
    {card} +{points} {reason}
    Please put {points} points on the card {card}.
    The poor lady got a broken lamp twice and stayed so kind about it. Let's give {points} points to {card}, {reason}.
    {points} more for {card}, {reason}
    The till was down when I paid, so {points} are still missing on {card}.
    on {card} please book another {points} points, receipt {receipt}
    card: {card}, points: {points}, receipt: {receipt}, {double}
    gift {points} pts to {card}, {double}
    In aisle 4 somebody dropped 20 jars of jam, Mr Sato slipped and was very nice about it all, and so the manager says that {points} points should go to {card}
    credit {card} with {points} points, {double}, {reason}
    top up the bonus account {card} by {points}, the receipt is {receipt}
    ? card  add {points} points {reason}
    ? points  put some more points on {card}, receipt {receipt}
    & {points} points each for {card} and {card#2}
    & add {points} points to {card} and {points#2} to {card#2}
    ! take <medium> points off <id>
    ! why did I get so few points for my purchase
    ! add <product> to my cart
    ! how many points does one euro give
    ! Undo the 500 points that went to <id> last Friday, it was the wrong customer
    ! from Monday on I want every birthday gift to be 250 points instead of 100
    ! Who booked the 800 points on <id> and what was written on the receipt?
    ! Which do you find fairer, points for bringing a friend or for shopping?
    ! credit <amount> <currency> to my phone, I've nothing left to call with
points_transfer | Move points from one card to another. | from_card:id "Card that gives"; to_card:id "Card that receives"; points:15..4000 "How many"; greeting?:~happy birthday,from grandpa,for the new pan,have fun with it,for your holiday,merry christmas,treat yourself,as promised,thanks for the help,all yours,for the kids,we owe you "Words for the receiver"
    {points} points from {from_card} to {to_card}
    {from_card} > {to_card} {points}
    Would you be so good as to hand over {points} points of {from_card} to {to_card}?
    My sister is so close to that bicycle, isn't it exciting? Let {to_card} have {points} of mine, my card is {from_card}.
    {points}, out of {from_card}, into {to_card}, words: {greeting}
    I never use them anyway, so {to_card} may get {points} points that sit on {from_card}.
    to {to_card}, from {from_card}, {points} points
    giver: {from_card}, receiver: {to_card}, points: {points}, greeting: {greeting}
    shift {points} pts over to {to_card}, take em off {from_card}
    We have been married for 30 years, own 2 cars and one very old dog, and still have separate cards, so let me pass {points} points on to {to_card}, coming from {from_card}
    make {to_card} happy with {points} points taken off {from_card}, and write {greeting}
    pass {points} on from card {from_card} to card {to_card} with the greeting {greeting}
    ? from_card  pass {points} points on to {to_card}
    ? to_card  give away {points} points of {from_card}, greeting {greeting}
    ? points  move points from {from_card} to {to_card}
    & move {points} points from {from_card} to {to_card} and to {to_card#2}
    & from {from_card} hand {points} points to {to_card} and {points#2} to {to_card#2}
    ! transfer <amount> euros to <person>
    ! swap <medium> points for <product>
    ! may I sell my points to other people
    ! move <file> to <folder>
    ! Merge the cards <id> and <id> into one and send me the new card in gold.
    ! pay <small> euros in cash for the 1200 points on <id>
    ! has <id> given any points away since <date>, and to whom?
    ! Would your grandma prefer 400 points for Christmas or a box of chocolates?
    ! transfer me to a human, I've been typing for 20 minutes
createCoupon | Creates a coupon code with a discount. | code:id "Code that customers type in"; discountPercent:5..60 "Discount in percent"; validUntil:isodate "Last day, YYYY-MM-DD"; products?:product[] "Only for these products"; minBasket?:15..120 "Smallest amount to be spent"; oncePerCustomer?=true:true=once per customer,only one time each|false=as often as they like,any number of times "Whether it can be used once only"
    coupon {code}, {discountPercent} percent, until {validUntil}
    {code} {discountPercent}% {validUntil} {oncePerCustomer}
    Please set up the code {code} that takes {discountPercent} percent off and runs out on {validUntil}.
    Sales have been awful since the roadworks began. Maybe {discountPercent} percent off with the word {code} through {validUntil} gets people back in!
    {discountPercent} percent off, last day {validUntil}, text {code}
    Everybody who read our leaflet should get {discountPercent} percent less when typing {code}, up to {validUntil}.
    up to {validUntil}, whoever enters {code} saves {discountPercent} percent on {products}
    code: {code}, discount: {discountPercent}, valid until: {validUntil}, smallest basket: {minBasket}
    wanna do a promo {code}, {discountPercent} percent off til {validUntil}, {oncePerCustomer}
    The radio spot lasts 25 seconds, Mona will read it in her deep voice, and at the end she tells people to use {code} for {discountPercent} percent off, which should work through {validUntil}
    make a new code {code} for {products}: {discountPercent} percent cheaper, expiry {validUntil}
    from {minBasket} euros on, {code} shall give {discountPercent} percent, {oncePerCustomer}, and end on {validUntil}
    ? code  make a coupon with {discountPercent} percent off until {validUntil}
    ? discountPercent  create the code {code}, valid until {validUntil}
    ? validUntil  set up {code} with {discountPercent} percent off {products}
    & create {code} and {code#2} with {discountPercent} percent off until {validUntil}
    & new codes: {code} with {discountPercent} percent and {code#2} with {discountPercent#2} percent, both valid through {validUntil}
    ! where do I find coupons for <product>
    ! print <medium> copies of the leaflet
    ! is a discount of <medium> percent too much
    ! extend the coupon <id> until <isodate>
    ! take bread and milk out of the products that <id> is good for
    ! Raise the minimum basket of <id> from 20 to 45 euros
    ! How many customers have typed in <id> so far?
    ! Does a discount of 15 percent sell more umbrellas than a free pair of socks?
    ! Create a playlist with 40 songs from the eighties for <person>'s party
redeemCoupon | Uses a coupon on a purchase and returns the new total. | code:id "Coupon code"; basketTotal:amount "Total before the discount"; currency?:currency "Currency of the total, three letters"; card?:id "Card of the member who uses it"
    use {code} on {basketTotal}
    {code} {basketTotal} {currency}
    Could you please apply {code} to my purchase of {basketTotal}?
    The machine ate my slip of paper, but luckily I wrote the letters down. It's {code} and I'm paying {basketTotal}.
    {basketTotal} {currency} in the basket, code {code}
    I was promised a better price with {code}; without it the bill comes to {basketTotal}.
    off a total of {basketTotal} please deduct what {code} gives, my card is {card}
    code: {code}, total: {basketTotal}, currency: {currency}, card: {card}
    knock off whatever {code} is good for, total is {basketTotal}
    There are 2 children pulling at my sleeve, the ice cream in bag number 3 is melting, and I still have this slip that says {code}, so take it off my {basketTotal}
    what do I pay with {code} when everything together costs {basketTotal} {currency}
    cash in {code} for member {card}, sum {basketTotal}
    ? code  I have a coupon for my purchase of {basketTotal} {currency}
    ? basketTotal  please apply {code} to what I am buying
    & apply {code} to a purchase of {basketTotal} and to another of {basketTotal#2}
    & use {code} on {basketTotal} and {code#2} on {basketTotal#2}
    ! pay <amount> by card
    ! what is <percent> of <amount>
    ! how long is the coupon <id> valid
    ! refund <amount> to my account
    ! I typed <id> in the wrong shop, so make it unused again, would you?
    ! Exchange coupon <id> for one from the bakery next door, I don't eat meat.
    ! why did the till turn <id> down when my basket was 62 euros
    ! Which currency do tourists from <country> like to pay in, and do they use coupons at all?
    ! use the spare key under the pot and water <person>'s flowers on <date>
listCoupons | Lists the coupons of a member. | member:person "Member's name"; state?=open:open=still open,unused|used=already used,used up|expired=expired,out of date "Only coupons in this state"; sortBy?:expiry=by expiry date,those that end first on top|value=by value,the most valuable on top "Order"; maxCount?:3..25 "How many at most"
    coupons of {member}
    {member} vouchers {state}
    May I know which vouchers {member} has got?
    I was sure there was something left from Christmas, but I can't find it anywhere. I'm {member}, what coupons are mine?
    {member}, {sortBy}: which vouchers are there
    {member} is at the counter and asks whether there might be a voucher waiting.
    {sortBy}, at most {maxCount}, the vouchers that belong to {member}
    member: {member}, state: {state}, max: {maxCount}, {sortBy}
    any deals sittin around for {member}
    She has bought 3 coats this winter, two hats for her nephew Emil as well, and I'd love to surprise her, so see what vouchers we've got lying around for {member}
    let me see up to {maxCount} discount vouchers of {member} that are {state}
    what vouchers of {member} are {state}
    ? member  which vouchers are {state}
    ? member  show at most {maxCount} coupons, {sortBy}
    & coupons of {member} and of {member#2}
    & which vouchers of {member} are {state} and which are {state#2}
    ! buy <person> a gift card from <company>
    ! which shops have the best vouchers
    ! mail the coupons to <person>
    ! list the birthdays of our members
    ! Give the unused coupons of <person> to her sister <person>, she's moving abroad.
    ! Hide the expired coupons of <person> in the app for good, they only clutter it
    ! how much money has <person> saved with vouchers in the last 2 years?
    ! Are open coupons forgotten more often than used up, do you think?
    ! List the top 10 sights of <city> for a rainy <date>
voidCoupon | Cancels a coupon code so that nobody can use it. | code:id "Coupon code"; reason:misuse=it was misused,somebody abused it|error=it was made by mistake,the discount is wrong|leaked=it leaked,it was posted on the internet|ended=the promotion has ended,the offer is over "Why it is cancelled"; tellOwners?:true=and tell those who hold it,and inform the holders|false=and keep quiet about it,and tell nobody "Inform the people who have it"; effective?:isodate "From this day on, at once by default"
    cancel {code}, {reason}
    {code} invalid: {reason}
    Please see to it that {code} no longer works, as {reason}.
    We've lost a fortune since breakfast and the phone won't stop ringing! Kill {code}, {reason}.
    {code} has to go because {reason}, {tellOwners}
    Because {reason}, nobody should get anything off with {code} any more.
    since {reason}, withdraw {code} {tellOwners}
    code: {code}, effective: {effective}, reason: {reason}
    pls make {code} dead, {reason}
    On the 14th my nephew showed me his phone with 9 of our offers on it, proud as can be, and that's how I know about {code}: {reason}, so put an end to it
    from {effective} on let no customer enter {code}, {reason}
    declare {code} void as of {effective}: {reason}
    ? code  cancel that coupon, {reason}
    ? reason  nobody should be able to use {code} any more
    & cancel {code} and {code#2}, {reason}
    & withdraw {code} because {reason}, and {code#2} because {reason#2}
    ! cancel my order <id>
    ! how do people misuse coupons
    ! who used the coupon <id> yesterday
    ! raise the discount of <id> to <medium> percent
    ! make <id> valid again, the promotion got extended by the boss
    ! Sue the person who put <id> on the internet, it cost us <amount> euros
    ! Which blog was it that leaked <id>, and how many readers has it got?
    ! What should a shop do first when a code with 60 percent off leaks, keep quiet or apologise?
    ! cancel the newspaper from <date> until we're back from <country>
"""
