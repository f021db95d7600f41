// Generated from schemas/settings.json and schemas/settings by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'

const fillDefaults = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991,"default":0},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776,"default":268435456},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000,"default":500000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000,"default":10000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D","default":"P30D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"authentication":{"type":"object","additionalProperties":false,"properties":{"anonymous":{"type":"boolean","default":true},"basic":{"type":"boolean","default":false},"requireTls":{"type":"boolean","default":true}},"default":{}},"connectionControl":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"AllExceptListed"},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"maxConnectionsPerAddress":{"type":"integer","minimum":1,"maximum":20000,"default":600}},"default":{}},"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT15M"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT30M"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT1H"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT4H"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D","default":"P2D"},"hopCount":{"type":"integer","minimum":1,"maximum":1000,"default":15}},"default":{}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"shouldPickupMail":{"type":"boolean","default":true},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectoryQuota":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":"unlimited"},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D","default":"P30D"},"badMailMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"tls":{"type":"string","enum":["StartTls","Implicit"],"default":"StartTls"}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}],"default":1000},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D","default":"PT10M"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}},"default":{}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":2097152},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":10485760},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}],"default":20},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}],"default":100}},"default":{}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"OnlyListed"},"relayForAuth":{"type":"boolean","default":true},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}}},"default":{}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"mode":{"type":"string","enum":["Always","DirectFirst"],"x-not-built":{"DirectFirst":"delivery by MX record is not built yet"},"default":"Always"},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}},"allowPlainTextAuthentication":{"type":"boolean","default":false}},"default":{}},"tls":{"type":"object","additionalProperties":false,"properties":{"certificate":{"type":"string","format":"certificate-name","maxLength":253},"requireTls":{"type":"boolean","default":false},"minimumVersion":{"type":"string","enum":["Tls10","Tls11","Tls12","Tls13"],"default":"Tls12"}},"default":{}}}}}}};
const func1 = ucs2lengthModule.default
const func3 = Object.prototype.hasOwnProperty;
const formats0 = formats["iso-duration"];
const formats2 = formats.network;
const formats16 = formats["absolute-path"];
const formats26 = formats["ip-address"];
const formats30 = formats["domain-name"];
const formats38 = formats["next-hop-host"];
const formats40 = formats["certificate-name"];
const pattern4 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern5 = new RegExp("^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revision === undefined){
data.revision = 0;
}
if(data.service === undefined){
data.service = {};
}
let missing0;
if((data.virtualServers === undefined) && (missing0 = "virtualServers")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "revision")) || (key0 === "service")) || (key0 === "virtualServers"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.revision;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
if(valid0){
let data2 = data.service;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.minimumFreeSpace === undefined){
data2.minimumFreeSpace = 268435456;
}
if(data2.maxQueuedMessages === undefined){
data2.maxQueuedMessages = 500000;
}
if(data2.queueFolderMaxFiles === undefined){
data2.queueFolderMaxFiles = 10000;
}
if(data2.messageTrackingLogMaxAge === undefined){
data2.messageTrackingLogMaxAge = "P30D";
}
if(data2.messageTrackingLogMaxDirectorySize === undefined){
data2.messageTrackingLogMaxDirectorySize = 1073741824;
}
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "minimumFreeSpace") || (key1 === "maxQueuedMessages")) || (key1 === "queueFolderMaxFiles")) || (key1 === "messageTrackingLogMaxAge")) || (key1 === "messageTrackingLogMaxDirectorySize"))){
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
let data3 = data2.minimumFreeSpace;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1099511627776 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs9 === errors;
if(valid1){
let data4 = data2.maxQueuedMessages;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate20.errors = [{instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
if(valid1){
let data5 = data2.queueFolderMaxFiles;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
if(valid1){
let data6 = data2.messageTrackingLogMaxAge;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(func1(data6) > 32){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data6))){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data6) ?? 86400000) < 86400000){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "P1D"}}];
return false;
}
else {
if((parseDuration(data6) ?? 315360000000) > 315360000000){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid1 = _errs15 === errors;
if(valid1){
let data7 = data2.messageTrackingLogMaxDirectorySize;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1099511627776 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data7 < 1048576 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
if(valid0){
if(data.virtualServers !== undefined){
let data8 = data.virtualServers;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
if(Object.keys(data8).length < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data8){
const _errs21 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err0 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data8){
let data9 = data8[key3];
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.authentication === undefined){
data9.authentication = {};
}
if(data9.connectionControl === undefined){
data9.connectionControl = {};
}
if(data9.delivery === undefined){
data9.delivery = {};
}
if(data9.folder === undefined){
data9.folder = {};
}
if(data9.general === undefined){
data9.general = {};
}
if(data9.messageLimit === undefined){
data9.messageLimit = {};
}
if(data9.relayRestriction === undefined){
data9.relayRestriction = {};
}
if(data9.smartHost === undefined){
data9.smartHost = {};
}
if(data9.tls === undefined){
data9.tls = {};
}
const _errs25 = errors;
for(const key4 in data9){
if(!(func3.call(schema31.properties.virtualServers.additionalProperties.properties, key4))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs25 === errors){
let data10 = data9.authentication;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.anonymous === undefined){
data10.anonymous = true;
}
if(data10.basic === undefined){
data10.basic = false;
}
if(data10.requireTls === undefined){
data10.requireTls = true;
}
const _errs28 = errors;
for(const key5 in data10){
if(!(((key5 === "anonymous") || (key5 === "basic")) || (key5 === "requireTls"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs28 === errors){
const _errs29 = errors;
if(typeof data10.anonymous !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/anonymous",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/anonymous/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs29 === errors;
if(valid5){
const _errs31 = errors;
if(typeof data10.basic !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/basic",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/basic/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs31 === errors;
if(valid5){
const _errs33 = errors;
if(typeof data10.requireTls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/requireTls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs33 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs26 === errors;
if(valid4){
let data14 = data9.connectionControl;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.mode === undefined){
data14.mode = "AllExceptListed";
}
if(data14.deny === undefined){
data14.deny = [];
}
if(data14.grant === undefined){
data14.grant = [];
}
if(data14.maxConnectionsPerAddress === undefined){
data14.maxConnectionsPerAddress = 600;
}
const _errs37 = errors;
for(const key6 in data14){
if(!((((key6 === "mode") || (key6 === "deny")) || (key6 === "grant")) || (key6 === "maxConnectionsPerAddress"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs37 === errors){
let data15 = data14.mode;
const _errs38 = errors;
if(typeof data15 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data15 === "OnlyListed") || (data15 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum}}];
return false;
}
var valid6 = _errs38 === errors;
if(valid6){
let data16 = data14.deny;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data16)){
if(data16.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid7 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs42 = errors;
if(errors === _errs42){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.comment === undefined){
data17.comment = "";
}
let missing1;
if((data17.address === undefined) && (missing1 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs44 = errors;
for(const key7 in data17){
if(!((key7 === "address") || (key7 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs44 === errors){
if(data17.address !== undefined){
let data18 = data17.address;
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data18 === "string"){
if(func1(data18) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data18))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let data19 = data17.comment;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data19 === "string"){
if(func1(data19) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs47 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs42 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs40 === errors;
if(valid6){
let data20 = data14.grant;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data20)){
if(data20.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid9 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs51 = errors;
if(errors === _errs51){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.comment === undefined){
data21.comment = "";
}
let missing2;
if((data21.address === undefined) && (missing2 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs53 = errors;
for(const key8 in data21){
if(!((key8 === "address") || (key8 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data21.address !== undefined){
let data22 = data21.address;
const _errs54 = errors;
if(errors === _errs54){
if(errors === _errs54){
if(typeof data22 === "string"){
if(func1(data22) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data22))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let data23 = data21.comment;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data23 === "string"){
if(func1(data23) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs56 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs49 === errors;
if(valid6){
let data24 = data14.maxConnectionsPerAddress;
const _errs58 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs58){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 20000 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs58 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs35 === errors;
if(valid4){
let data25 = data9.delivery;
const _errs60 = errors;
if(errors === _errs60){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.firstRetryInterval === undefined){
data25.firstRetryInterval = "PT15M";
}
if(data25.secondRetryInterval === undefined){
data25.secondRetryInterval = "PT30M";
}
if(data25.thirdRetryInterval === undefined){
data25.thirdRetryInterval = "PT1H";
}
if(data25.subsequentRetryInterval === undefined){
data25.subsequentRetryInterval = "PT4H";
}
if(data25.expirationTimeout === undefined){
data25.expirationTimeout = "P2D";
}
if(data25.hopCount === undefined){
data25.hopCount = 15;
}
const _errs62 = errors;
for(const key9 in data25){
if(!((((((key9 === "firstRetryInterval") || (key9 === "secondRetryInterval")) || (key9 === "thirdRetryInterval")) || (key9 === "subsequentRetryInterval")) || (key9 === "expirationTimeout")) || (key9 === "hopCount"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs62 === errors){
let data26 = data25.firstRetryInterval;
const _errs63 = errors;
if(errors === _errs63){
if(errors === _errs63){
if(typeof data26 === "string"){
if(func1(data26) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data26))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data26) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data26) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid11 = _errs63 === errors;
if(valid11){
let data27 = data25.secondRetryInterval;
const _errs65 = errors;
if(errors === _errs65){
if(errors === _errs65){
if(typeof data27 === "string"){
if(func1(data27) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data27))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data27) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data27) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid11 = _errs65 === errors;
if(valid11){
let data28 = data25.thirdRetryInterval;
const _errs67 = errors;
if(errors === _errs67){
if(errors === _errs67){
if(typeof data28 === "string"){
if(func1(data28) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data28))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data28) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data28) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid11 = _errs67 === errors;
if(valid11){
let data29 = data25.subsequentRetryInterval;
const _errs69 = errors;
if(errors === _errs69){
if(errors === _errs69){
if(typeof data29 === "string"){
if(func1(data29) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data29))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data29) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data29) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid11 = _errs69 === errors;
if(valid11){
let data30 = data25.expirationTimeout;
const _errs71 = errors;
if(errors === _errs71){
if(errors === _errs71){
if(typeof data30 === "string"){
if(func1(data30) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data30))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data30) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data30) ?? 2592000000) > 2592000000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid11 = _errs71 === errors;
if(valid11){
let data31 = data25.hopCount;
const _errs73 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs73){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs73 === errors;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs60 === errors;
if(valid4){
let data32 = data9.folder;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.shouldPickupMail === undefined){
data32.shouldPickupMail = true;
}
if(data32.dropDirectoryQuota === undefined){
data32.dropDirectoryQuota = "unlimited";
}
if(data32.badMailMaxAge === undefined){
data32.badMailMaxAge = "P30D";
}
if(data32.badMailMaxDirectorySize === undefined){
data32.badMailMaxDirectorySize = 1073741824;
}
const _errs77 = errors;
for(const key10 in data32){
if(!((((((((key10 === "pickupDirectory") || (key10 === "shouldPickupMail")) || (key10 === "queueDirectory")) || (key10 === "dropDirectory")) || (key10 === "dropDirectoryQuota")) || (key10 === "badMailDirectory")) || (key10 === "badMailMaxAge")) || (key10 === "badMailMaxDirectorySize"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs77 === errors){
if(data32.pickupDirectory !== undefined){
let data33 = data32.pickupDirectory;
const _errs78 = errors;
if(errors === _errs78){
if(errors === _errs78){
if(typeof data33 === "string"){
if(func1(data33) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data33) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data33))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
const _errs80 = errors;
if(typeof data32.shouldPickupMail !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/shouldPickupMail",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/shouldPickupMail/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs80 === errors;
if(valid12){
if(data32.queueDirectory !== undefined){
let data35 = data32.queueDirectory;
const _errs82 = errors;
if(errors === _errs82){
if(errors === _errs82){
if(typeof data35 === "string"){
if(func1(data35) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data35) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data35))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.dropDirectory !== undefined){
let data36 = data32.dropDirectory;
const _errs84 = errors;
if(errors === _errs84){
if(errors === _errs84){
if(typeof data36 === "string"){
if(func1(data36) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data36) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data36))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
let data37 = data32.dropDirectoryQuota;
const _errs86 = errors;
const _errs87 = errors;
let valid13 = false;
let passing0 = null;
const _errs88 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err2 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs88){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1099511627776 || isNaN(data37)){
const err3 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data37 < 1 || isNaN(data37)){
const err4 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid0 = _errs88 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs90 = errors;
if("unlimited" !== data37){
const err5 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs90 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err6 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs86 === errors;
if(valid12){
if(data32.badMailDirectory !== undefined){
let data38 = data32.badMailDirectory;
const _errs91 = errors;
if(errors === _errs91){
if(errors === _errs91){
if(typeof data38 === "string"){
if(func1(data38) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data38) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data38))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs91 === errors;
}
else {
var valid12 = true;
}
if(valid12){
let data39 = data32.badMailMaxAge;
const _errs93 = errors;
if(errors === _errs93){
if(errors === _errs93){
if(typeof data39 === "string"){
if(func1(data39) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data39))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data39) ?? 3600000) < 3600000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"}}];
return false;
}
else {
if((parseDuration(data39) ?? 315360000000) > 315360000000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs93 === errors;
if(valid12){
let data40 = data32.badMailMaxDirectorySize;
const _errs95 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs95){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1099511627776 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data40 < 1048576 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}}];
return false;
}
}
}
}
var valid12 = _errs95 === errors;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs75 === errors;
if(valid4){
let data41 = data9.general;
const _errs97 = errors;
if(errors === _errs97){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.bindings === undefined){
data41.bindings = [];
}
if(data41.maxConnections === undefined){
data41.maxConnections = 1000;
}
if(data41.connectionTimeout === undefined){
data41.connectionTimeout = "PT10M";
}
const _errs99 = errors;
for(const key11 in data41){
if(!((((((key11 === "name") || (key11 === "bindings")) || (key11 === "maxConnections")) || (key11 === "connectionTimeout")) || (key11 === "fullyQualifiedDomainName")) || (key11 === "defaultDomain"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data41.name !== undefined){
let data42 = data41.name;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data42 === "string"){
if(func1(data42) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func1(data42) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data42)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
}
if(valid14){
let data43 = data41.bindings;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data43)){
if(data43.length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid15 = true;
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
const _errs104 = errors;
if(errors === _errs104){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.port === undefined){
data44.port = 25;
}
if(data44.tls === undefined){
data44.tls = "StartTls";
}
let missing3;
if(((data44.address === undefined) && (missing3 = "address")) || ((data44.port === undefined) && (missing3 = "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs106 = errors;
for(const key12 in data44){
if(!(((key12 === "address") || (key12 === "port")) || (key12 === "tls"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs106 === errors){
if(data44.address !== undefined){
let data45 = data44.address;
const _errs107 = errors;
if(errors === _errs107){
if(errors === _errs107){
if(typeof data45 === "string"){
if(func1(data45) > 45){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!(formats26(data45))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/format",keyword:"format",params:{format: "ip-address"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
let data46 = data44.port;
const _errs109 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 65535 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data46 < 1 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid16 = _errs109 === errors;
if(valid16){
let data47 = data44.tls;
const _errs111 = errors;
if(typeof data47 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data47 === "StartTls") || (data47 === "Implicit"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls.enum}}];
return false;
}
var valid16 = _errs111 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs104 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid14 = _errs102 === errors;
if(valid14){
let data48 = data41.maxConnections;
const _errs113 = errors;
const _errs114 = errors;
let valid17 = false;
let passing1 = null;
const _errs115 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err7 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs115){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100000 || isNaN(data48)){
const err8 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data48 < 1 || isNaN(data48)){
const err9 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid1 = _errs115 === errors;
if(_valid1){
valid17 = true;
passing1 = 0;
}
const _errs117 = errors;
if("unlimited" !== data48){
const err10 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs117 === errors;
if(_valid1 && valid17){
valid17 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid17 = true;
passing1 = 1;
}
}
if(!valid17){
const err11 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs113 === errors;
if(valid14){
let data49 = data41.connectionTimeout;
const _errs118 = errors;
if(errors === _errs118){
if(errors === _errs118){
if(typeof data49 === "string"){
if(func1(data49) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data49))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data49) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data49) ?? 86400000) > 86400000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid14 = _errs118 === errors;
if(valid14){
if(data41.fullyQualifiedDomainName !== undefined){
let data50 = data41.fullyQualifiedDomainName;
const _errs120 = errors;
if(errors === _errs120){
if(errors === _errs120){
if(typeof data50 === "string"){
if(func1(data50) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats30(data50))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/format",keyword:"format",params:{format: "domain-name"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid14 = _errs120 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data41.defaultDomain !== undefined){
let data51 = data41.defaultDomain;
const _errs122 = errors;
if(errors === _errs122){
if(errors === _errs122){
if(typeof data51 === "string"){
if(func1(data51) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats30(data51))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/format",keyword:"format",params:{format: "domain-name"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid14 = _errs122 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs97 === errors;
if(valid4){
let data52 = data9.messageLimit;
const _errs124 = errors;
if(errors === _errs124){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.maxMessageSize === undefined){
data52.maxMessageSize = 2097152;
}
if(data52.maxSessionSize === undefined){
data52.maxSessionSize = 10485760;
}
if(data52.maxBatchedMessages === undefined){
data52.maxBatchedMessages = 20;
}
if(data52.maxRecipients === undefined){
data52.maxRecipients = 100;
}
const _errs126 = errors;
for(const key13 in data52){
if(!((((key13 === "maxMessageSize") || (key13 === "maxSessionSize")) || (key13 === "maxBatchedMessages")) || (key13 === "maxRecipients"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs126 === errors){
let data53 = data52.maxMessageSize;
const _errs127 = errors;
const _errs128 = errors;
let valid19 = false;
let passing2 = null;
const _errs129 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err12 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs129){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1099511627776 || isNaN(data53)){
const err13 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data53 < 1 || isNaN(data53)){
const err14 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid2 = _errs129 === errors;
if(_valid2){
valid19 = true;
passing2 = 0;
}
const _errs131 = errors;
if("unlimited" !== data53){
const err15 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs131 === errors;
if(_valid2 && valid19){
valid19 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid19 = true;
passing2 = 1;
}
}
if(!valid19){
const err16 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs127 === errors;
if(valid18){
let data54 = data52.maxSessionSize;
const _errs132 = errors;
const _errs133 = errors;
let valid20 = false;
let passing3 = null;
const _errs134 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err17 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs134){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1099511627776 || isNaN(data54)){
const err18 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data54 < 1 || isNaN(data54)){
const err19 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid3 = _errs134 === errors;
if(_valid3){
valid20 = true;
passing3 = 0;
}
const _errs136 = errors;
if("unlimited" !== data54){
const err20 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs136 === errors;
if(_valid3 && valid20){
valid20 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid20 = true;
passing3 = 1;
}
}
if(!valid20){
const err21 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs132 === errors;
if(valid18){
let data55 = data52.maxBatchedMessages;
const _errs137 = errors;
const _errs138 = errors;
let valid21 = false;
let passing4 = null;
const _errs139 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err22 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs139){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000 || isNaN(data55)){
const err23 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data55 < 1 || isNaN(data55)){
const err24 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid4 = _errs139 === errors;
if(_valid4){
valid21 = true;
passing4 = 0;
}
const _errs141 = errors;
if("unlimited" !== data55){
const err25 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs141 === errors;
if(_valid4 && valid21){
valid21 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid21 = true;
passing4 = 1;
}
}
if(!valid21){
const err26 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs137 === errors;
if(valid18){
let data56 = data52.maxRecipients;
const _errs142 = errors;
const _errs143 = errors;
let valid22 = false;
let passing5 = null;
const _errs144 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err27 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(errors === _errs144){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 50000 || isNaN(data56)){
const err28 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data56 < 1 || isNaN(data56)){
const err29 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid5 = _errs144 === errors;
if(_valid5){
valid22 = true;
passing5 = 0;
}
const _errs146 = errors;
if("unlimited" !== data56){
const err30 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid5 = _errs146 === errors;
if(_valid5 && valid22){
valid22 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid22 = true;
passing5 = 1;
}
}
if(!valid22){
const err31 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs142 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs124 === errors;
if(valid4){
let data57 = data9.relayRestriction;
const _errs147 = errors;
if(errors === _errs147){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.mode === undefined){
data57.mode = "OnlyListed";
}
if(data57.relayForAuth === undefined){
data57.relayForAuth = true;
}
if(data57.grant === undefined){
data57.grant = [];
}
if(data57.deny === undefined){
data57.deny = [];
}
const _errs149 = errors;
for(const key14 in data57){
if(!((((key14 === "mode") || (key14 === "relayForAuth")) || (key14 === "grant")) || (key14 === "deny"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs149 === errors){
let data58 = data57.mode;
const _errs150 = errors;
if(typeof data58 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data58 === "OnlyListed") || (data58 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum}}];
return false;
}
var valid23 = _errs150 === errors;
if(valid23){
const _errs152 = errors;
if(typeof data57.relayForAuth !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/relayForAuth",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/relayForAuth/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs152 === errors;
if(valid23){
let data60 = data57.grant;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data60)){
if(data60.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid24 = true;
const len3 = data60.length;
for(let i3=0; i3<len3; i3++){
let data61 = data60[i3];
const _errs156 = errors;
if(errors === _errs156){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.comment === undefined){
data61.comment = "";
}
let missing4;
if((data61.address === undefined) && (missing4 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs158 = errors;
for(const key15 in data61){
if(!((key15 === "address") || (key15 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs158 === errors){
if(data61.address !== undefined){
let data62 = data61.address;
const _errs159 = errors;
if(errors === _errs159){
if(errors === _errs159){
if(typeof data62 === "string"){
if(func1(data62) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data62))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid25 = _errs159 === errors;
}
else {
var valid25 = true;
}
if(valid25){
let data63 = data61.comment;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data63 === "string"){
if(func1(data63) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs161 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs156 === errors;
if(!valid24){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid23 = _errs154 === errors;
if(valid23){
let data64 = data57.deny;
const _errs163 = errors;
if(errors === _errs163){
if(Array.isArray(data64)){
if(data64.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid26 = true;
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
const _errs165 = errors;
if(errors === _errs165){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.comment === undefined){
data65.comment = "";
}
let missing5;
if((data65.address === undefined) && (missing5 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs167 = errors;
for(const key16 in data65){
if(!((key16 === "address") || (key16 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs167 === errors){
if(data65.address !== undefined){
let data66 = data65.address;
const _errs168 = errors;
if(errors === _errs168){
if(errors === _errs168){
if(typeof data66 === "string"){
if(func1(data66) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data66))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid27 = _errs168 === errors;
}
else {
var valid27 = true;
}
if(valid27){
let data67 = data65.comment;
const _errs170 = errors;
if(errors === _errs170){
if(typeof data67 === "string"){
if(func1(data67) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs170 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid26 = _errs165 === errors;
if(!valid26){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid23 = _errs163 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs147 === errors;
if(valid4){
let data68 = data9.smartHost;
const _errs172 = errors;
if(errors === _errs172){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.server === undefined){
data68.server = [];
}
if(data68.port === undefined){
data68.port = 25;
}
if(data68.mode === undefined){
data68.mode = "Always";
}
if(data68.tlsMode === undefined){
data68.tlsMode = "Opportunistic";
}
if(data68.authentication === undefined){
data68.authentication = {"type":"none"};
}
if(data68.allowPlainTextAuthentication === undefined){
data68.allowPlainTextAuthentication = false;
}
const _errs174 = errors;
for(const key17 in data68){
if(!((((((key17 === "server") || (key17 === "port")) || (key17 === "mode")) || (key17 === "tlsMode")) || (key17 === "authentication")) || (key17 === "allowPlainTextAuthentication"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs174 === errors){
let data69 = data68.server;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data69)){
if(data69.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid29 = true;
const len5 = data69.length;
for(let i5=0; i5<len5; i5++){
let data70 = data69[i5];
const _errs177 = errors;
if(errors === _errs177){
if(errors === _errs177){
if(typeof data70 === "string"){
if(func1(data70) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i5,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats38(data70))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i5,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i5,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid29 = _errs177 === errors;
if(!valid29){
break;
}
}
if(valid29){
let i6 = data69.length;
let j0;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data69[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0}}];
return false;
break;
}
indices0[item0] = i6;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid28 = _errs175 === errors;
if(valid28){
let data71 = data68.port;
const _errs179 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs179){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 65535 || isNaN(data71)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data71 < 1 || isNaN(data71)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid28 = _errs179 === errors;
if(valid28){
let data72 = data68.mode;
const _errs181 = errors;
if(typeof data72 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data72 === "Always") || (data72 === "DirectFirst"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum}}];
return false;
}
else {
if(data72 === "DirectFirst"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/x-not-built",keyword:"x-not-built",params:{value: "DirectFirst", reason: "delivery by MX record is not built yet", tag: ""}}];
return false;
}
}
var valid28 = _errs181 === errors;
if(valid28){
let data73 = data68.tlsMode;
const _errs183 = errors;
if(typeof data73 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data73 === "None") || (data73 === "Opportunistic")) || (data73 === "Required")) || (data73 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum}}];
return false;
}
var valid28 = _errs183 === errors;
if(valid28){
let data74 = data68.authentication;
const _errs185 = errors;
if(data74?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
if(errors === _errs185){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing6;
if((data74.type === undefined) && (missing6 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data74.type !== undefined){
let data75 = data74.type;
const _errs188 = errors;
if(typeof data75 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data75 === "none") || (data75 === "basic")) || (data75 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum}}];
return false;
}
var valid31 = _errs188 === errors;
}
else {
var valid31 = true;
}
if(valid31){
const tag0 = data74.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing7;
if((data74.type === undefined) && (missing7 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs191 = errors;
for(const key18 in data74){
if(!(key18 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs191 === errors){
if(data74.type !== undefined){
if("none" !== data74.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"}}];
return false;
}
}
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing8;
if(((data74.type === undefined) && (missing8 = "type")) || ((data74.userName === undefined) && (missing8 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs194 = errors;
for(const key19 in data74){
if(!((key19 === "type") || (key19 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs194 === errors){
if(data74.type !== undefined){
const _errs195 = errors;
if("basic" !== data74.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid36 = _errs195 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data74.userName !== undefined){
let data78 = data74.userName;
const _errs196 = errors;
if(errors === _errs196){
if(typeof data78 === "string"){
if(func1(data78) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data78) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid36 = _errs196 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing9;
if((data74.type === undefined) && (missing9 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs199 = errors;
for(const key20 in data74){
if(!(key20 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs199 === errors){
if(data74.type !== undefined){
if("oauth2" !== data74.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"}}];
return false;
}
}
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid28 = _errs185 === errors;
if(valid28){
const _errs201 = errors;
if(typeof data68.allowPlainTextAuthentication !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid28 = _errs201 === errors;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs172 === errors;
if(valid4){
let data81 = data9.tls;
const _errs203 = errors;
if(errors === _errs203){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.requireTls === undefined){
data81.requireTls = false;
}
if(data81.minimumVersion === undefined){
data81.minimumVersion = "Tls12";
}
const _errs205 = errors;
for(const key21 in data81){
if(!(((key21 === "certificate") || (key21 === "requireTls")) || (key21 === "minimumVersion"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs205 === errors){
if(data81.certificate !== undefined){
let data82 = data81.certificate;
const _errs206 = errors;
if(errors === _errs206){
if(errors === _errs206){
if(typeof data82 === "string"){
if(func1(data82) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats40(data82))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/format",keyword:"format",params:{format: "certificate-name"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid39 = _errs206 === errors;
}
else {
var valid39 = true;
}
if(valid39){
const _errs208 = errors;
if(typeof data81.requireTls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/requireTls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid39 = _errs208 === errors;
if(valid39){
let data84 = data81.minimumVersion;
const _errs210 = errors;
if(typeof data84 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data84 === "Tls10") || (data84 === "Tls11")) || (data84 === "Tls12")) || (data84 === "Tls13"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion.enum}}];
return false;
}
var valid39 = _errs210 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs203 === errors;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** Checks settings and fills in, in place, every default that does not depend on the machine. */
const typed: Validator = fillDefaults
export { typed as fillDefaults }
