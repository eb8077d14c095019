"""Cooking and food: scaling recipes, dishes from what is there, roasting times, meal plans, the pantry."""

BOOK = """
scale_recipe | Change the amounts of a recipe from one number of servings to another. | recipe:~lentil soup,apple crumble,lasagne,pad thai,shakshuka,beef stew,pancakes,risotto,banana bread,fish curry "Name of the saved recipe"; from_servings:2..8 "Servings the recipe is written for"; to_servings:9..60 "Servings wanted"; round_amounts?=true:true=rounding the amounts,with round numbers|false=with exact amounts,without rounding "Round to handy amounts"
    scale {recipe} from {from_servings} to {to_servings} servings
    {recipe} is for {from_servings}, I need it for {to_servings}
    I need {recipe} for {to_servings} people, the recipe says {from_servings}
    make {to_servings} portions of {recipe} out of a recipe for {from_servings}, {round_amounts}
    to_servings {to_servings}, from_servings {from_servings}, recipe {recipe}
    There are {to_servings} of us tonight but my {recipe} only feeds {from_servings}. What are the amounts?
    blow up the {recipe} recipe, {from_servings} -> {to_servings}
    convert my {recipe} for {from_servings} to {to_servings} eaters {round_amounts}
    how much of everything do I need if {recipe} for {from_servings} should serve {to_servings}
    the {recipe} quantities for {to_servings} guests please (written for {from_servings})
    {recipe}, {to_servings} instead of {from_servings} servings
    from {from_servings} up to {to_servings} plates of {recipe} {round_amounts}
    adapt the amounts in {recipe}: it was {from_servings} servings, it should be {to_servings}
    party time! {to_servings} servings of {recipe}, original {from_servings}
    ? to_servings  the {recipe} recipe is for {from_servings}, scale it
    ? from_servings  scale {recipe} to {to_servings} servings
    ? recipe  change the amounts from {from_servings} to {to_servings} servings
    & scale {recipe} and {recipe#2} from {from_servings} to {to_servings} servings
    & {recipe} from {from_servings} to {to_servings} and {recipe#2} from {from_servings#2} to {to_servings#2} servings
    ! how do I cook <food> soup
    ! how many calories has the lasagne
    ! order pad thai for me
    ! Delete the beef stew from my recipes, none of us will ever eat it again.
    ! give the banana bread a new name, call it <phrase>
    ! who gave me the recipe for fish curry, and when did I save it?
    ! Is risotto for 12 harder to get right than lasagne for 12?
    ! Scale this photo of the kids down to <large> pixels, it's <file>
dishes_from_ingredients | Find dishes that can be made with the ingredients at hand. | ingredients:food[] "What is there"; max_minutes?:10..90 "Longest cooking time in minutes"; diet?:vegan=vegan,without animal products|vegetarian=vegetarian,meat free|gluten_free=gluten free,without gluten|low_carb=low carb,with few carbs "Diet to respect"; difficulty?=easy:easy=easy,simple|medium=not too hard,of medium difficulty|hard=challenging,for experienced cooks "How hard"
    what can I cook with {ingredients}
    dishes with {ingredients}
    I have {ingredients} in the fridge, any ideas?
    {ingredients}, {max_minutes} minutes, {diet}
    something {diet} with {ingredients}
    Use up {ingredients} for me, it must be done in {max_minutes} minutes.
    there's only {ingredients} left; what could dinner be
    {difficulty} meals from {ingredients}
    find a dish that takes at most {max_minutes} minutes and uses {ingredients}
    ingredients {ingredients}, {difficulty}, {diet}
    what shall I make out of {ingredients}
    can one make anything {difficulty} of {ingredients} in {max_minutes} min?
    My guests eat {diet}. I bought {ingredients}. Suggestions please.
    got {ingredients}. What now?
    ? ingredients  what can I cook in {max_minutes} minutes
    ? ingredients  find {difficulty} dishes that are {diet}
    & what can I cook with {ingredients}, and what with {ingredients#2}
    & something {diet} and something {diet#2} with {ingredients}
    ! how do I store <food>
    ! order <food> from the supermarket
    ! is <food> healthy
    ! cross the leeks and the carrots off my shopping list, I have them
    ! Share the dish with chickpeas and spinach that you showed me on <date> with <person>.
    ! how many calories would a curry of pumpkin, rice and coconut milk have per plate
    ! Why do vegans eat so many lentils, and do they ever get bored?
    ! find me a cooking course in <city> that starts after <isodate>
roasting_time | Work out how long to roast a piece of meat or a vegetable in the oven. | cut:~whole chicken,leg of lamb,pork shoulder,beef brisket,turkey breast,duck,salmon side,butternut squash,rack of ribs "What is roasted"; weight_kg:0.5..6.5 "Weight in kilograms"; oven_c?=180:120..230 "Oven temperature in Celsius"; doneness?=medium:rare=rare,pink inside|medium=medium,half done|well=well done,cooked through "How well done"; ready_at?:isotime "When it should be ready, HH:MM"
    how long do I roast {cut} of {weight_kg} kg
    {cut}, {weight_kg} kilos, oven at {oven_c}
    roasting time {cut} {weight_kg} kg {doneness}
    My {cut} weighs {weight_kg} kg and should be {doneness}. When is it done?
    at {oven_c} degrees, how long for {weight_kg} kg of {cut}
    we eat at {ready_at}; when does {cut} of {weight_kg} kg go in
    {weight_kg} kg {cut}, {oven_c} C, {doneness}
    cut {cut}, weight_kg {weight_kg}, ready_at {ready_at}
    Sunday lunch is {cut}, {weight_kg} kilograms. How many minutes in the oven?
    for {doneness} {cut} weighing {weight_kg} kg, time please
    I want {cut} on the table at {ready_at}, it is {weight_kg} kg
    tell me the oven time of {cut} with {weight_kg} kg
    how many minutes does {cut} need if it has {weight_kg} kg and the heat is {oven_c}
    bake {cut} ({weight_kg} kg) until {doneness}: how long
    ? weight_kg  how long do I roast {cut}
    ? cut  how long does {weight_kg} kg need at {oven_c} degrees
    & how long for {cut} of {weight_kg} kg and {cut#2} of {weight_kg#2} kg
    & {cut}, {weight_kg} kg, {doneness} and {doneness#2}
    ! preheat the oven to 200 degrees
    ! which wine goes with duck
    ! turn the oven down to 140 and switch it off at <clock>, the duck is brown enough
    ! Order a leg of lamb of 3 kg from the butcher, I'll fetch it on <date>.
    ! What did the pork shoulder cost that we had at Easter?
    ! do people in <country> like their beef rare or well done
    ! Work out how long I'd need to pay back <amount> at 4 percent
swap-ingredient | Suggest replacements for an ingredient. | ingredient:~eggs,butter,buttermilk,cornstarch,heavy cream,soy sauce,honey,gelatine,breadcrumbs,fish sauce,white wine "What to replace"; dish?:~a cake,pancakes,a stew,a salad,cookies,a curry,bread,a sauce,meatballs "What is being made"; reason?:allergy=because of an allergy,someone is allergic|vegan=to make it vegan,for a vegan|missing=because I have run out,there is none left|cheaper=to save money,for something cheaper "Why it has to be replaced"; at_home?:food[] "What is at hand"
    what can I use instead of {ingredient}
    substitute for {ingredient}
    {ingredient} replacement in {dish}
    I'm making {dish} and want to leave out {ingredient}, {reason}
    if not {ingredient}, what else works?
    {reason}: what takes the place of {ingredient} in {dish}?
    swap {ingredient}, {reason}
    could {at_home} stand in for {ingredient}?
    I've got {at_home}. Would that do as an alternative to {ingredient} in {dish}?
    ingredient {ingredient}, dish {dish}
    an option other than {ingredient} please, {reason}
    do I really need {ingredient} in {dish}, or is there another way
    what's a good stand-in for {ingredient}
    help, {dish} calls for {ingredient}! What now, {reason}?
    ? ingredient  what can I use instead in {dish}
    ? ingredient  I need a substitute, {reason}
    & replacements for {ingredient} and {ingredient#2} in {dish}
    & what can I use instead of {ingredient}, {ingredient#2} and {ingredient#3}
    & substitute for {ingredient} in {dish} and in {dish#2}
    ! where can I buy buttermilk
    ! add honey to my shopping list
    ! how is soy sauce made
    ! I have the wrong honey, take it back to the shop and get my <amount>
    ! remove buttermilk from the recipe for pancakes for good and save it like that
    ! when did we open the heavy cream that stands in the door?
    ! Which do you find tastier in cookies, butter or lard?
    ! Swap my shift on <isodate> with <person>, she has already agreed.
mealPlan.add | Put a dish on the weekly meal plan. | dish:~lentil soup,lasagne,shakshuka,beef stew,risotto,tacos,fish curry,ramen,quiche,omelette "Dish"; day:weekday "Day of the week"; meal?=dinner:breakfast=breakfast|lunch=lunch|dinner=dinner,supper|snack=a snack "Which meal"; servings?:2..10 "For how many people"; cook?:person "Who cooks"
    {dish} on {day}
    plan {dish} for {day}
    put {dish} on the menu for {day} as {meal}
    on {day} we'll have {dish} for {meal}
    {day} {meal}: {dish}
    {cook} cooks {dish} on {day}
    add {dish} to the week, {day}, {servings} servings
    I want {dish} on {day}, for {servings} people
    Let's eat {dish} {day}. {cook} is in the kitchen.
    please schedule {dish}, {meal}, {day}
    the kids asked for {dish}; make that {day}
    dish {dish}, day {day}, servings {servings}
    for {meal} on {day} note {dish}, {cook} will make it
    {day}? {dish}!
    ? day  put {dish} on the meal plan
    ? dish  plan something for {meal} on {day}
    ? day  we'll have {dish} for {meal}
    & {dish} on {day} and {dish#2} on {day#2}
    & plan {dish} for {day}, {day#2} and {day#3}
    & {day} {meal}: {dish}, {meal#2}: {dish#2}
    ! what are we having for dinner on Friday
    ! take the risotto off the plan
    ! reserve a table for lunch
    ! Lift the ramen out of Thursday and put nothing in its place, we're eating at my mother's.
    ! email the whole plan of this week to <person> at <email>
    ! how often did we have shakshuka for breakfast last month
    ! Is soup for lunch and quiche for supper too much egg and cream for a man of 70?
    ! plan a route from <city> to <city> that avoids the toll roads
pantry.add_item | Add an item to the pantry list with quantity and best-before date. | item:food "What it is"; quantity:2..24 "How much, in the given unit"; unit?=pieces:pieces=pieces,pcs|g=grams,g|kg=kilograms,kg|l=litres,l|cans=cans,tins "Unit of the quantity"; best_before?:isodate "Best-before date, YYYY-MM-DD"; shelf?:~top shelf,cellar,freezer,fridge door,blue box,drawer two,garage,corner cupboard "Where it is kept"
    add {quantity} {unit} of {item} to the pantry
    I bought {quantity} {unit} of {item}
    {item}, {quantity} {unit}, good until {best_before}
    put {quantity} {item} on the stock list, {shelf}
    we now have {quantity} {unit} {item} in the {shelf}
    pantry: {item} {quantity}
    note that there are {quantity} {item} in the {shelf} and they keep till {best_before}
    item {item}, quantity {quantity}, unit {unit}
    The shopping is done: {quantity} {unit} of {item} went into the {shelf}.
    store {item}, {quantity} of it, best before {best_before}
    please register {quantity} {unit} {item}, expiring {best_before}
    {quantity} {item} came in today
    my mother brought {quantity} {unit} of {item}, keep track of it
    stock up {item} by {quantity} {unit}
    ? quantity  add {item} to the pantry
    ? item  I put {quantity} {unit} in the {shelf}, note it
    ? quantity  {item} went into the {shelf}, best before {best_before}
    & add {quantity} {unit} of {item} and {quantity#2} {unit#2} of {item#2} to the pantry
    & {quantity} {item} and {quantity#2} {item#2} went into the {shelf}
    ! do we have any <food> left
    ! throw the old <food> away
    ! how long does <food> keep in the freezer
    ! Our neighbours got 6 of the cans of tomatoes from the cellar, subtract them.
    ! move the 2 kg of flour from the garage to the top shelf, I can't reach it any more
    ! What is the oldest thing we keep in the freezer, and who put it there?
    ! Do beans in tins really last longer than beans in jars?
    ! Add <person> to the guest list for <date>, plus two kids.
"""
