"""Shops: finding, comparing, ordering and returning goods."""

BOOK = """
filter_products | Lists products within a price range. | category:product "Kind of product"; min_price:5..90 "Lowest price"; max_price:100..2000 "Highest price"; sort?=rating:price=cheapest first,by price|rating=best rated first,by rating|newest=newest first,by date "Order of the list"; in_stock?:true=in stock only,available right now|false=sold out ones too,whether in stock or not "Leave out what cannot be delivered"
    {category} between {min_price} and {max_price}
    show me {category} from {min_price} to {max_price} dollars
    {category} {min_price}-{max_price} {sort}
    I want to spend at least {min_price} and at most {max_price} on a {category}
    a {category} that costs no more than {max_price} but not under {min_price}
    Which {category} can I get for {min_price} to {max_price}, {in_stock}?
    max {max_price}, min {min_price}: {category}, {sort}
    It's my wife's birthday, I'm thinking of a {category} for {min_price} up to {max_price}.
    budget {min_price} to {max_price}, looking for a {category} {in_stock}
    up to {max_price}, starting at {min_price}, list every {category} {sort}
    filter: {category}, max_price {max_price}, min_price {min_price}
    anything in {category} for more than {min_price} and less than {max_price}, {in_stock}?
    {sort}, please: {category} in the range {min_price} to {max_price}
    is there a decent {category} above {min_price} and below {max_price}
    ? max_price  show me {category} from {min_price} dollars on
    ? min_price  a {category} for no more than {max_price}, {sort}
    ? category  what do you have between {min_price} and {max_price}
    & show {category} and {category#2} between {min_price} and {max_price}
    & {category} from {min_price} to {max_price}, and {category#2} from {min_price#2} to {max_price#2}
    ! what did I pay for my <product>
    ! sell my old <product>
    ! find restaurants between <small> and <medium> dollars
    ! Knock 50 dollars off every bicycle that has been standing here since <date>.
    ! take the tents under 90 out of the catalogue, we can't get them any more
    ! How many lamps between 20 and 100 euros did you sell in March?
    ! Is <small> stars an honest rating, or do shops buy their reviews?
    ! filter the tap water twice before you make the tea, it's full of lime
compareProducts | Puts several products side by side. | products:product[] "Two or more products to compare"; criteria?:price=price|weight=weight|warranty=warranty,guarantee|energy=energy use,power consumption|reviews=reviews,customer ratings "What matters most"; country?:country "Country of the shop"
    compare {products}
    what's better, {products}
    {products} side by side
    which of {products} should I buy
    how do {products} differ in {criteria}
    {products}: compare the {criteria}
    I can't decide among {products}, help me
    put {products} next to each other, focus on {criteria}
    in {country}, which is the better deal: {products}
    pros and cons of {products} please
    looking at {criteria}, who wins: {products}?
    versus: {products}, shops in {country}, {criteria}
    my old one broke; {products}, which has the best {criteria}
    differences between {products}
    ? products  compare the {criteria} of the two
    ? products  which one is better in {country}
    & compare {products} by {criteria} and by {criteria#2}
    & how do {products} compare in {country} and in {country#2}
    ! compare the files <file> and <file>
    ! buy the cheaper one
    ! compare <city> and <city>
    ! Carry both laptops to the car for me, my back hurts.
    ! write a review of the vacuum cleaner with 2 stars, the cable is far too short
    ! Who makes the kettle and in which town of <country> is the factory?
    ! Why does nobody read the warranty until the washing machine is dead?
    ! compare my blood test of <date> with the one from last year
check_stock | Tells whether a shop has a product on the shelf. | product:product "Product to look for"; store_city:city "City of the shop"; quantity?=1:small "How many are needed"; size?:S=small,size S|M=medium,size M|L=large,size L|XL=extra large,size XL "Size, for clothes"
    is {product} available in {store_city}
    stock of {product} in {store_city}
    do you have {product} in your {store_city} shop
    can I pick up {quantity} {product} in {store_city}
    {product} {store_city} {size}
    I'll be in {store_city} this afternoon, is there still a {product} on the shelf?
    does the {store_city} branch carry {product}, {size}
    are {quantity} pieces of {product} left in {store_city}
    check whether {store_city} has {product}
    Any {product} ({size}) at the store in {store_city}?
    has {store_city} sold out of {product}
    I need {quantity} of {product}; does {store_city} have that many
    {store_city}: {quantity} x {product}, {size}, on hand?
    would I find {product} if I drove to {store_city}
    ? store_city  is {product} available, {size}
    ? product  can I pick up {quantity} of them in {store_city}
    & is {product} available in {store_city} or in {store_city#2}
    & do you have {product}, {product#2} and {product#3} in {store_city}
    ! how are the stocks of <company> doing
    ! when does the shop in <city> open
    ! how many <product> did I buy last year
    ! Keep the last red jacket in size M behind the counter for <person> until <clock>.
    ! send six more toasters from the warehouse to your branch in <city>
    ! does the shop in <city> have a lift, and can one park there for 2 hours?
    ! Does size L in <country> come out smaller than size L at home?
    ! Check the oven, the cake should come out at <clock>
order_to_address | Orders a product and has it delivered to an address. | item.name:product "Product to order"; item.quantity:small "How many"; ship_to.street:~14 Cherry Road,Marktplatz 2,77 River Street,3 Elm Court,Calle Mayor 18,250 Lake Avenue,6 Station Lane,11 rue Verte "Street and number"; ship_to.city:city "City"; ship_to.zip?:zip "Post code"; gift_wrap?=false:true=gift wrapped,wrapped as a present|false=without wrapping,not wrapped "Wrap it as a present"
    order {item.quantity} {item.name} to {ship_to.street}, {ship_to.city}
    send {item.quantity} {item.name} to {ship_to.street} in {ship_to.city}
    I'd like {item.quantity} of {item.name}, deliver to {ship_to.street}, {ship_to.zip} {ship_to.city}
    {item.quantity} x {item.name}, {gift_wrap}, {ship_to.street}, {ship_to.city}
    buy {item.name} ({item.quantity} pieces), address {ship_to.street}, {ship_to.city}
    please ship {item.name}, quantity {item.quantity}, to {ship_to.city}, {ship_to.street}
    My sister in {ship_to.city}, {ship_to.street}, should get {item.quantity} {item.name}, {gift_wrap}.
    to {ship_to.street}, {ship_to.zip} {ship_to.city}: {item.quantity} {item.name}
    have {item.quantity} {item.name} brought to {ship_to.street} {ship_to.city}
    get me {item.quantity} of the {item.name}; I live at {ship_to.street} in {ship_to.city}, {ship_to.zip}
    purchase {item.quantity} {item.name} {gift_wrap}, ship to {ship_to.street}, {ship_to.city}
    deliver {item.name} times {item.quantity} at {ship_to.street}, {ship_to.city}
    we need {item.quantity} {item.name} at our office, {ship_to.street}, {ship_to.city}
    ? ship_to.street  order {item.quantity} {item.name} to {ship_to.city}
    ? item.quantity  send {item.name} to {ship_to.street}, {ship_to.city}
    ? ship_to.city  deliver {item.quantity} {item.name} to {ship_to.street}
    ? item.name  order {item.quantity} pieces to {ship_to.street}, {ship_to.city}, {gift_wrap}
    & order {item.quantity} {item.name} and {item.quantity#2} {item.name#2} to {ship_to.street}, {ship_to.city}
    & send {item.quantity} {item.name} to {ship_to.street}, {ship_to.city} and to {ship_to.street#2}, {ship_to.city#2}
    ! cancel my last order
    ! how long does delivery to <city> take
    ! The parcel for 77 River Street should go to Elm Court, number 3, instead, change that.
    ! put my order <id> off until <date>, nobody is at home before
    ! With which courier does <id> come, and must someone sign for it?
    ! Do people really like a gift wrapped, or do they tear the paper off in 3 seconds?
    ! order the papers on my desk by date, oldest at the bottom
return_item | Starts the return of an article from an order. | order_number:id "Order the article belongs to"; article:product "Article to send back"; reason:defective=it is broken,it does not work|wrong_size=it does not fit,it has the wrong size|not_as_described=it is not as described,it looks different from the picture|changed_mind=I changed my mind,I don't want it any more "Why it is returned"; refund_to?=original:original=back to my card,to the original payment|voucher=as a voucher,as store credit "How to pay back"
    return the {article} from order {order_number}, {reason}
    I want to send back {article}, order {order_number}, because {reason}
    {order_number}: {article} goes back, {reason}
    my {article} ({order_number}) has to go back: {reason}
    start a return for {article}, {order_number}, {reason}, money {refund_to}
    {reason}. The {article} came with {order_number}, how do I give it back?
    please take back {article} of {order_number}, {reason}
    refund {article} {refund_to}, order number {order_number}, {reason}
    because {reason} I'm returning the {article} in {order_number}
    order {order_number}, article {article}, reason: {reason}, refund {refund_to}
    get rid of {article} from {order_number} for me; {reason}, pay me {refund_to}
    unhappy with {article} of order {order_number}: {reason}
    the {article} I got in {order_number}: {reason}, so I'd like my money {refund_to}
    ? order_number  I want to return the {article} because {reason}
    ? reason  send back {article} from order {order_number}
    ? article  something from order {order_number} has to go back, {reason}
    & return {article} and {article#2} from order {order_number}, {reason}
    & send back {article} of {order_number} because {reason}, and {article#2} of {order_number#2} because {reason#2}
    ! when will I return from my trip
    ! where is my order <id>
    ! repair my <product>
    ! I'd rather keep the headphones from <id>, so call the return off.
    ! send someone to <city> to fetch the sofa from <id>, I can't lift it
    ! has the money for the shoes from <id> reached my bank yet?
    ! Which gets sent back more often, things that are broken or things with the wrong size?
    ! Return <person>'s call before <clock>, she sounded worried
price_alert.create | Notifies you when the price of a product falls below a limit. | product:product "Product to watch"; below:20..900 "Notify when cheaper than this"; notify_by?=mail:mail=by mail,by email|sms=by text message,by SMS|push=on my phone,with a push message "How to tell you"; valid_until?:isodate "Stop watching after this day"
    tell me when {product} drops below {below}
    alert for {product} under {below}
    price alarm {product} {below}
    I'd buy a {product} if it were cheaper than {below}, let me know {notify_by}
    watch {product} until {valid_until} and ping me under {below}
    as soon as {product} costs less than {below}, inform me {notify_by}
    {product} is too expensive now. Notify me once it's below {below}.
    keep an eye on {product}, my limit is {below}
    if {product} falls under {below} before {valid_until}, send word {notify_by}
    set up a price watch on {product}, threshold {below}
    warn me {notify_by} when a {product} can be had for under {below}
    {below} is my maximum for {product}; shout when it gets there
    up to {valid_until}, observe {product} with a limit of {below}, {notify_by}
    ? below  tell me {notify_by} when {product} gets cheaper
    ? product  set an alarm for a price under {below}
    & tell me when {product} or {product#2} drops below {below}
    & alert me for {product} under {below} and for {product#2} under {below#2}
    ! what did <product> cost last year
    ! remove all price alarms
    ! wake me at <clock>
    ! Let my alarm for the camera rest until <date>, I'm on holiday.
    ! buy the drone by yourself the very second it drops under 300
    ! when was the telescope at its cheapest, and how cheap was that?
    ! Do prices fall more in January or in July, and by how many percent?
    ! Notify the neighbours in writing that there will be noise on <date> from <clock> on
"""
