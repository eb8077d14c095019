"""Auction house and antiques: lots, bids, valuations and consignments."""

BOOK = """
lots_search | Search the catalogues of the coming sales for lots of a kind. | keywords:~bracket clocks,silver candlesticks,porcelain figures,samovars,oil paintings,walking sticks,tin soldiers,duelling pistols,snuff boxes,garden statues,tapestries,mantel mirrors,card tables,beer steins,old globes,pocket watches "What to look for"; sale_city:city "City of the saleroom"; max_estimate?:amount "Highest estimate in euros"; makers?:person[] "Only pieces by these makers"; condition?:perfect=they must not have a scratch,nobody may ever have mended them,nothing may be missing on them,everything about them still has to work,they should look as on their first day|worn=a little wear does not bother me,I don't mind scratches,they need not be perfect,signs of use are all right,a few dents won't hurt|damaged=I want to mend them myself,they may well be in pieces,they are only for spares,I need something to practise restoring on,they no longer have to work "State of the pieces"
    {keywords} {sale_city}
    find {keywords} that come under the hammer in {sale_city}
    Which {keywords} will be sold in {sale_city} for no more than {max_estimate} euros?
    My aunt has just moved into a flat with four rooms and empty shelves. Are there any {keywords} in the {sale_city} sale?
    in {sale_city}, anything by {makers}? i collect {keywords}
    I'm after {keywords} in {sale_city}, and {condition}.
    {condition}, so what {keywords} does {sale_city} have coming up?
    place {sale_city}, kind {keywords}, estimate up to {max_estimate}
    would you be so kind as to go through the catalogue for {keywords}? I can only travel to {sale_city}.
    got 2 hours in {sale_city} on saturday n wanna see {keywords}, whats there
    Since we sold the farm in spring my husband, who turns 61 next week, talks of nothing but {keywords}; {condition}. We could drive to {sale_city}.
    {keywords} from the hand of {makers}, on offer in {sale_city}, top estimate {max_estimate}
    ? keywords  go through the {sale_city} catalogue for me, nothing above {max_estimate} euros
    ? keywords  I collect all sorts of things, what does {sale_city} have by {makers}
    ? sale_city  find me {keywords} in some coming sale
    ? sale_city  I'm hunting for {keywords}, {condition}
    & any {keywords} in {sale_city}, and separately {keywords#2} in {sale_city#2}?
    & find both {keywords} and {keywords#2} in the {sale_city} sale
    & {keywords} in {sale_city}, the same for {sale_city#2} and {sale_city#3}
    ! print the catalogue of the <city> sale
    ! e-mail <id> to a friend of mine, <email>
    ! rename lot <id> to <title>
    ! move lot <id> to the saleroom in <city>
    ! who built the first bracket clock
    ! are samovars still a good investment
    ! find a restaurant near the saleroom in <city>
lot_get | Shows everything we hold about a single lot: estimate, provenance and the current bid. | lot_id:id "Number of the lot"; language?:language "Language of the text"; with_photos?:true=I have to see it with my own eyes,I can't come to the viewing,my wife wants to look at it,words alone won't do,I'd like to see every side of it|false=I have seen it already,my connection is far too slow,the text is all I care about,nobody needs to look at it,I know what it looks like "Send the pictures too"
    {lot_id} details
    what do we know about {lot_id}
    could you please show me the full record of lot {lot_id}, in {language}?
    Where does {lot_id} come from and who had it before?
    has anybody offered anything for {lot_id} yet
    {lot_id} - {with_photos}
    Tell me all about {lot_id}; {with_photos}.
    A neighbour of mine, he is 74 and has dealt in clocks for thirty years, swears that {lot_id} is a fake, so I would like to read for myself what your experts say.
    in {language} if possible: everything on {lot_id}
    lot no {lot_id}, language {language}, {with_photos}
    whats the estimate on {lot_id} pls
    Since {with_photos}, how is {lot_id} described?
    ? lot_id  show me the full record in {language}
    ? lot_id  what has been offered for it so far? {with_photos}
    & tell me about {lot_id} and {lot_id#2}
    & both {lot_id} and {lot_id#2} in {language}, please
    & what is {lot_id} all about, and separately {lot_id#2} and {lot_id#3}?
    ! merge lot <id> with lot <id>
    ! pay for <id> by bank transfer
    ! ship <id> to <city>
    ! undo the sale of <id>
    ! what does provenance mean
    ! is it wise to buy furniture that you haven't seen
    ! how did the whole sale of <isodate> go
lot_place_bid | Registers a bid with an upper limit on a lot. The bidder must say how they take part. | lot_id:id "Lot to bid on"; max_bid:amount "Limit in euros"; channel:room=I will be sitting in the hall,I am coming in person,I want to raise my hand myself,I shall be in the front row,I'm driving over for the day|phone=somebody must ring me,give me a call when it comes up,I will be waiting next to the receiver,my landline is the only way to reach me,I want your clerk on the line|online=I will follow along on my laptop,I'll be clicking from home,the live stream is good enough for me,my browser will be open,I will join in on my tablet|commission=nobody on our side can take part,I'll be asleep by then,you act on my behalf,I can't be reached that day,I have to leave it all to you "How the bidder takes part"; bidder?:person "Name of the bidder"; paddle?:1..400 "Paddle number"
    bid {max_bid} on {lot_id}, {channel}
    {lot_id}: I'd go to {max_bid} euros - {channel}
    {max_bid} euros and not a cent more for {lot_id}, {channel}
    Put me down for {lot_id}, please, {channel}. My ceiling is {max_bid}.
    {channel}, so note {max_bid} for {lot_id} with paddle {paddle}
    My late grandmother had one exactly like {lot_id} and I must have it! {max_bid} is all that I can spare, {channel}.
    lot {lot_id}, limit {max_bid}, paddle {paddle}, {channel}
    It's {bidder} here. {lot_id} for at most {max_bid}, {channel}.
    yo can i get {lot_id} for {max_bid} or less?? {channel}
    We were eight at the table last night, and after the third bottle it was settled at last: {lot_id} has to be ours, up to {max_bid} euros. One more thing: {channel}.
    {channel} - {lot_id} - {max_bid} tops
    would you kindly enter an offer of {max_bid} euros in the name of {bidder}? It is for {lot_id}, and {channel}.
    ? lot_id  I'd like to bid {max_bid} euros, {channel}
    ? lot_id  {bidder} here, my limit is {max_bid}, and {channel}
    ? max_bid  put me down for {lot_id}, {channel}
    ? max_bid  I must have {lot_id}, my paddle is {paddle}, {channel}
    ? channel  {max_bid} euros for {lot_id}, not a cent more
    ? channel  bid up to {max_bid} on {lot_id} with paddle {paddle}
    & bid {max_bid} on {lot_id} and {max_bid#2} on {lot_id#2}, {channel}
    & {channel}: both {lot_id} and {lot_id#2}, {max_bid} euros each
    & {lot_id} up to {max_bid}, {channel}, and separately {lot_id#2} up to {max_bid#2}, {channel#2}
    ! cancel my bid on <id>
    ! I won <id>, pay the <amount> euros from my card
    ! hand my bid on <id> over to <person>
    ! remind me an hour before <id> is called
    ! how does bidding by telephone work
    ! is it bad manners to bid at the very last second
    ! bid <amount> on the house in <city>
lot_withdraw | Takes a lot out of the sale. | lot_id:id "Lot that will not be sold"; reason:ownership=two heirs are fighting over it,somebody else claims that it is his,it may have been stolen,the papers don't prove whose it is,a lawyer says it was never the seller's|damage=it fell off the trolley,a leg has come off,the glass cracked in the night,somebody spilled paint over it,water got into it|authenticity=it is not as old as we thought,the signature looks wrong,our expert no longer believes in it,it turned out to be a copy,the mark on it was added later|seller=the family wants to keep it after all,the owner no longer wants to part with it,its owner won't let it go,the lady who brought it couldn't bear to lose it,the owner has had second thoughts "Why it is withdrawn"; notify?:person[] "People to be told"; effective?:isodate "Day from which it counts"
    {lot_id} has to come out, {reason}
    pull {lot_id} - {reason}
    {reason}, so {lot_id} must not be sold
    We cannot offer {lot_id} any more because {reason}.
    lot {lot_id}, cause: {reason}, tell {notify}
    Could you please strike {lot_id} from the sale and inform {notify}? The thing is that {reason}.
    terrible news about {lot_id}!! {reason}. don't let it go under the hammer
    {lot_id} is off as of {effective}: {reason}
    The phone has been ringing since seven, two porters are ill and now this - {reason}. I mean {lot_id}, which nobody should be able to bid on any longer.
    take it off the list pls, {lot_id}, {reason}
    {notify} should hear it from us first: {reason}, hence no {lot_id} in the sale
    As {reason}, I want {lot_id} gone from the catalogue on {effective}.
    ? lot_id  take it out of the sale, {reason}
    ? lot_id  one of Friday's pieces can't be sold because {reason}, tell {notify}
    ? reason  pull {lot_id}
    ? reason  {lot_id} must no longer be offered, effective {effective}
    & {lot_id} and {lot_id#2} both have to come out, {reason}
    & {lot_id} is off because {reason}, and separately {lot_id#2} because {reason#2}
    & pull {lot_id}, {reason}, the same for {lot_id#2} and {lot_id#3}
    ! put <id> back into the sale
    ! swap <id> and <id> in the running order
    ! have the broken leg of <id> repaired
    ! send <id> back to <person>
    ! what happens to the bids when a lot is withdrawn
    ! do many sellers change their minds at the last moment
    ! withdraw <amount> euros from my account
requestValuation | Asks a specialist for a written estimate of what an object is worth. | object:~grandfather clock,writing desk,silver teapot,porcelain shepherdess,brass telescope,violin,Persian rug,mahogany bookcase,landscape painting,music box,gold pocket watch,rocking horse,Chinese vase,marble bust,carved chest,crystal chandelier,bronze figure,sewing table "The object"; purpose:insurance=my policy demands a figure,thieves were in the house next door,I'd be ruined if it burned,it has to be covered against water and fire,the underwriter keeps asking|inheritance=my father passed away in May,the three of us have to divide the estate,the notary is waiting for a figure,my aunt left it to me,the will names it without a price|sale=I want to turn it into cash,it has to leave the house,I have no more room for it,we could do with the money,a dealer has made me an offer|interest=I have always wondered,I'd simply like to know,I am merely curious,nothing depends on it,it's only for my own peace of mind "What the estimate is for"; age_years?:30..400 "Age in years"; contact.email?:email "Where the estimate is sent"
    what is my {object} worth? {purpose}
    {object}, about {age_years} years old - {purpose}
    I'd be grateful if one of your experts could put a figure on our {object}. {purpose}.
    {purpose}, so someone should tell me what the {object} is worth
    value {object}, {purpose}
    There's a {object} in the hall, it has stood there since 1974 and my two sons keep bumping into it. How much is such a thing? {purpose}.
    object {object}, age {age_years}, mail {contact.email}, why: {purpose}
    hey so we found a {object} in the loft lol, {purpose}, need a price tag on it
    Write to {contact.email} what you'd say the {object} is worth, because {purpose}.
    because {purpose} i need an expert's figure for a {object}, {age_years} yrs
    Is it junk or a treasure? I mean the {object}. And {purpose}.
    {contact.email} is where your specialist can send the figure for the {object} - {purpose}
    ? object  I'd like an expert to put a figure on something, {purpose}
    ? object  {purpose}, what is it worth? send the answer to {contact.email}
    ? purpose  please value my {object}
    ? purpose  what might a {object} of {age_years} years be worth? reply to {contact.email}
    & value the {object} and the {object#2}, {purpose}
    & what are both the {object} and the {object#2} worth? {purpose}
    & a figure for the {object} because {purpose}, and separately one for the {object#2} because {purpose#2}
    ! insure my writing desk for <amount> euros
    ! is valuation <id> paid yet
    ! forward valuation <id> to <email>
    ! correct the name on valuation <id> to <person>
    ! how do experts tell real porcelain from a copy
    ! do grandfather clocks lose value
    ! have the silver teapot polished
createConsignment | Takes an object in for sale and opens a consignment for the seller. | seller:person "Who sells it"; object:~grandfather clock,writing desk,silver teapot,porcelain shepherdess,brass telescope,violin,Persian rug,mahogany bookcase,landscape painting,music box,gold pocket watch,rocking horse,Chinese vase,marble bust,carved chest,crystal chandelier,bronze figure,sewing table "What is handed in"; handover:pickup=someone has to fetch it,no car of ours will take it,one person alone can't carry it,two strong men have to come for it,your van must stop by the house|drop_off=it will be handed in at your front desk,the nephew is bringing it round,nobody need come for it,it will be left with your porter in the morning,we pass your door anyway and have it with us|post=it is already in the mail,it comes in a padded parcel,the courier has it,it was sent off with a tracking number,it is in a box with stamps on "How it gets to the house"; reserve_price?:amount "Not sold below this, in euros"; commission?:percent "Commission in percent"; sale_date?:isodate "Sale it should go into"
    {seller} here, please sell my {object}. {handover}.
    take in a {object} from {seller}, {handover}
    new: {object} / {seller} / {handover} / reserve {reserve_price}
    I can't dust it any more and the flat is tiny, so the {object} should find a new home at your sale of {sale_date}. The name is {seller}, and {handover}.
    below {reserve_price} euros I won't part with my {object}, {handover}. Yours, {seller}
    {handover} - it's a {object} that {seller} wants you to sell
    book in the {object} of {seller}, commission {commission}, {handover}
    hiya, {seller} wants rid of a {object}, {handover}
    We agreed on {commission} for the house, the piece is a {object} and it is put up by {seller}; {handover}.
    Could the {object} go into the sale of {sale_date}? It belongs to {seller}, {handover}.
    After 40 years in the trade and three moves {seller} is finally giving up the shop on the corner, and the first thing you are to sell is a {object}. By the way, {handover}.
    seller {seller}, object {object}, reserve {reserve_price}, commission {commission}, {handover}
    ? seller  please sell this {object} for the family, {handover}
    ? seller  a {object}, reserve {reserve_price}, {handover}
    ? object  {seller} wants you to sell something, {handover}
    ? object  book in a piece for {seller}, commission {commission}, {handover}
    ? handover  {seller} would like you to sell a {object}
    ? handover  take in the {object} of {seller} for the sale of {sale_date}
    & {seller} is putting up a {object} and a {object#2}, {handover}
    & take in a {object} from {seller}, {handover}, and separately a {object#2} from {seller#2}, {handover#2}
    & both {seller} and {seller#2} want you to sell a {object}, {handover}
    ! cancel consignment <id>
    ! pay <person> the money for consignment <id>
    ! print the contract of <id>
    ! split consignment <id> into three
    ! what commission do auction houses usually take
    ! is it better to sell at auction or to a dealer
    ! sell my shares in <company>
changeReserve | Sets a new lowest price for a consignment that is already with us. | consignment_id:id "The consignment"; new_reserve:amount "New lowest price"; seller_agreed:true=the owner has signed for it,she said yes on the phone,his letter says it is fine,the family has no objection,he was asked and nodded,we have her word on it|false=nobody has asked the owner,she has not been told,we couldn't reach him,the family knows nothing of it,he never answered our letters,there is no word from the owner yet "Whether the seller consents"; currency?=EUR:currency "Currency of the price"; valid_from?:date "Day from which it counts"
    {consignment_id} not under {new_reserve}, {seller_agreed}
    take {consignment_id} to {new_reserve} - {seller_agreed}
    from {valid_from} on, don't let {consignment_id} go for less than {new_reserve}, {seller_agreed}
    {new_reserve} is the new floor for {consignment_id}, {seller_agreed}
    Nobody made an offer last time, there were only eleven people in the room, so {consignment_id} should now have a limit of {new_reserve}; {seller_agreed}.
    id {consignment_id}, limit {new_reserve}, from {valid_from}, {seller_agreed}
    {seller_agreed}, please make it {new_reserve} {currency} for {consignment_id}
    would you mind changing the minimum of {consignment_id} to {new_reserve} {currency}? {seller_agreed}.
    {consignment_id}: {new_reserve} minimum. {seller_agreed}
    cant sell {consignment_id} at that price, make it {new_reserve} ok? {seller_agreed}
    As for {consignment_id}, we have talked about it for half an hour and the lowest we could live with is {new_reserve}; {seller_agreed}.
    {seller_agreed}. so {new_reserve} it is for {consignment_id}, starting {valid_from}
    ? consignment_id  the new floor is {new_reserve}, {seller_agreed}
    ? consignment_id  {seller_agreed}, so please make the minimum {new_reserve} {currency}
    ? new_reserve  change the limit of {consignment_id}, {seller_agreed}
    ? new_reserve  {consignment_id} should get another floor from {valid_from} on, {seller_agreed}
    ? seller_agreed  {consignment_id} not under {new_reserve}
    ? seller_agreed  make it {new_reserve} {currency} for {consignment_id}, starting {valid_from}
    & {consignment_id} not under {new_reserve} and {consignment_id#2} not under {new_reserve#2}, {seller_agreed}
    & a floor of {new_reserve} for both {consignment_id} and {consignment_id#2}, {seller_agreed}
    & {consignment_id} at least {new_reserve}, {seller_agreed}, and separately {consignment_id#2} at least {new_reserve#2}, {seller_agreed#2}
    ! lower our commission on <id> to <percent>
    ! extend the contract of <id> by <small> months
    ! undo yesterday's change to <id>
    ! archive <id>, it is all done
    ! why do pieces with a high reserve often fail
    ! is a secret reserve fair to the bidders
    ! change the opening time of the saleroom to <clock>
listConsignments | Lists the objects that a seller has given to the house. | seller:person "Who brought them"; state?:unsold=found no buyer,came back from the room,met with no interest,did not reach their limit,stood there without a single hand raised|sold=went to a new home,have been paid for,brought in money,are gone for good,left with a bidder|waiting=have not been under the hammer yet,still have their day before them,are yet to be called up,have yet to meet their first bidder,are lying in the store for a later sale "Only objects in this state"; since?:isodate "Handed in on or after this day"; limit?=20:1..60 "Most entries"
    {seller}'s consignments
    what has {seller} got with us
    which pieces of {seller} {state}?
    {seller} is on the phone and asks about the things that {state}
    everything that {seller} handed in since {since}
    show {limit} pieces of {seller}, please, those that {state}
    Good morning, I have lost track completely: there was a carpet, then six chairs, then a box of spoons. What have I given you so far? My name is {seller}.
    {since} onwards, seller {seller}
    name {seller}, since {since}, no more than {limit}
    of all the stuff {seller} brought us i only care about the bits that {state}
    do we hold any goods for {seller}
    Anything of {seller}'s that we took in? I have to write the letter tonight.
    ? seller  which of the lady's pieces {state}?
    ? seller  what did the gentleman hand in since {since}
    & what do we hold for {seller} and for {seller#2}
    & show both {seller}'s and {seller#2}'s pieces, those that {state}
    & pieces of {seller} that {state}, and separately the ones of {seller#2} that {state#2}
    ! rename the seller <person> to <person>
    ! send <person> a statement by post
    ! pay out what we owe to <person>
    ! delete consignment <id>
    ! what is the difference between a consignor and a dealer
    ! do sellers get rich at auctions
    ! list the employees of <company>
"""
