#include "ui/inspector/partner_amounts_editor.h"

#include "core/model/partner_shares.h"
#include "ui/format/format.h"
#include "ui/inspector/field_note.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

namespace wattscape::ui {
namespace {

constexpr int sliderSteps = 200;  ///< half a per cent

PartnerAmounts amountsIn(const FieldValue& value) {
    const auto* amounts = std::get_if<PartnerAmounts>(&value);
    return amounts ? *amounts : PartnerAmounts();
}

/// One partner's number as a field of its own would be typed and shown.
FieldInfo numberOf(const FieldInfo& info) {
    FieldInfo number = info;
    number.type = FieldType::number;
    number.standardMeaning = {};
    return number;
}

FieldValue listed(PartnerAmounts amounts) {
    return amounts.empty() ? FieldValue() : FieldValue(std::move(amounts));
}

}  // namespace

struct PartnerAmountsEditor::Row {
    PartnerId partner;
    std::unique_ptr<QLabel> name;
    std::unique_ptr<QSlider> slider;  ///< of shares
    std::unique_ptr<QLineEdit> line;
};

PartnerAmountsEditor::PartnerAmountsEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : FieldEditor(info, std::move(commit), parent),
      table_(new QWidget),
      grid_(new QGridLayout(table_)),
      others_(new QComboBox) {
    grid_->setContentsMargins({});
    grid_->setSpacing(Theme::instance().grid());
    grid_->setColumnStretch(1, 1);
    others_->setAccessibleName(tr("Add a partner to %1").arg(translatedLabel(info)));
    addControl(table_);
    addControl(others_);
    setFocusProxy(others_);
    ignoreWheelOn(others_);
    connect(others_, &QComboBox::activated, this, [this](int index) {
        if (index > 0) put({others_->itemData(index).toUInt()}, 0);
    });
}

PartnerAmountsEditor::~PartnerAmountsEditor() = default;

QWidget* PartnerAmountsEditor::control() const {
    return rows_.empty() ? static_cast<QWidget*>(others_) : rows_.front()->line.get();
}

void PartnerAmountsEditor::takeBack() {
    if (plan_) show(*plan_, amountsIn(state_.common()));
}

void PartnerAmountsEditor::present(const Plan& plan, const FieldState& state) {
    state_ = state;
    plan_ = plan;
    const PartnerAmounts amounts = amountsIn(state.common());
    const bool sameRows = std::ranges::equal(
        rows_, amounts, {}, [](const auto& row) { return row->partner; }, &PartnerAmount::partner);
    if (!sameRows) layOut(plan, amounts);
    show(plan, amounts);
    listOthers(plan, amounts);
    if (state.mixed()) note().say(tr("mixed; a new list goes to all of them"));
}

void PartnerAmountsEditor::layOut(const Plan& plan, const PartnerAmounts& amounts) {
    rows_.clear();
    for (const PartnerAmount& one : amounts) rows_.push_back(makeRow(plan, one.partner, static_cast<int>(rows_.size())));
    table_->setVisible(!rows_.empty());
}

std::unique_ptr<PartnerAmountsEditor::Row> PartnerAmountsEditor::makeRow(const Plan& plan, PartnerId partner, int place) {
    auto row = std::make_unique<Row>();
    row->partner = partner;
    const QString name = formatName(plan, partner);
    row->name = std::make_unique<QLabel>(name);
    row->name->setTextFormat(Qt::PlainText);
    row->line = std::make_unique<QLineEdit>();
    row->line->setAccessibleName(tr("%1 of %2").arg(translatedLabel(info()), name));
    row->line->setAlignment(Qt::AlignRight);
    grid_->addWidget(row->name.get(), place, 0);
    QLineEdit* line = row->line.get();
    connect(line, &QLineEdit::editingFinished, this, [this, partner, line] {
        if (line->isModified()) typed(partner, line->text());
    });
    if (isShare()) {
        row->slider = std::make_unique<QSlider>(Qt::Horizontal);
        row->slider->setRange(0, sliderSteps);
        row->slider->setAccessibleName(row->line->accessibleName());
        grid_->addWidget(row->slider.get(), place, 1);
        ignoreWheelOn(row->slider.get());
        connect(row->slider.get(), &QSlider::valueChanged, this,
                [this, partner](int value) { put(partner, static_cast<double>(value) / sliderSteps); });
    }
    grid_->addWidget(row->line.get(), place, 2);
    line->setMaximumWidth(fontMetrics().averageCharWidth() * (isShare() ? 9 : 18));
    return row;
}

void PartnerAmountsEditor::show(const Plan& plan, const PartnerAmounts& amounts) {
    for (std::size_t i = 0; i < rows_.size() && i < amounts.size(); ++i) {
        Row& row = *rows_[i];
        row.line->setText(formatValue(plan, numberOf(info()), amounts[i].amount));
        row.line->setModified(false);
        if (row.slider && !row.slider->isSliderDown()) {
            const QSignalBlocker quiet(row.slider.get());
            row.slider->setValue(static_cast<int>(std::lround(amounts[i].amount * sliderSteps)));
        }
    }
}

void PartnerAmountsEditor::listOthers(const Plan& plan, const PartnerAmounts& amounts) {
    others_->clear();
    others_->addItem(tr("Add a partner…"));
    plan.partners.forEach([&](const Partner& partner) {
        if (std::ranges::find(amounts, partner.id, &PartnerAmount::partner) == amounts.end()) {
            others_->addItem(formatName(plan, partner.id), partner.id.value);
        }
    });
    others_->setVisible(others_->count() > 1);
    if (plan.partners.empty()) note().say(tr("The plan has no partners yet"));
}

void PartnerAmountsEditor::typed(PartnerId partner, const QString& text) {
    const Result<FieldValue> value = parseValue(numberOf(info()), text);
    if (!value) return refuse(value.error());
    put(partner, isSaid(*value) ? std::optional(std::get<double>(*value)) : std::nullopt);
}

void PartnerAmountsEditor::put(PartnerId partner, std::optional<double> amount) {
    const auto done = commit([share = isShare(), partner, amount](const FieldValue& now) -> Result<FieldValue> {
        PartnerAmounts amounts = amountsIn(now);
        if (!amount && share) return listed(withoutPartner(std::move(amounts), partner));
        if (!amount) {
            std::erase_if(amounts, [&](const PartnerAmount& one) { return one.partner == partner; });
            return listed(std::move(amounts));
        }
        return listed(share ? withShare(std::move(amounts), partner, *amount)
                            : withAmount(std::move(amounts), partner, *amount));
    });
    if (!done) refuse(done.error());
}

}  // namespace wattscape::ui
